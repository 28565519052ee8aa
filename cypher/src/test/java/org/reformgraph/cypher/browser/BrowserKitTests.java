package org.reformgraph.cypher.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.reformgraph.cypher.query.LibraryQuery;
import org.reformgraph.cypher.query.QueryGroup;

/**
 * What Neo4j Browser expects of the files; that it takes them is seen in the tests in a browser.
 */
class BrowserKitTests {
  private static final BrowserKit KIT = BrowserKit.bundled();
  private static final String GUIDE = KIT.guide(URI.create("http://localhost:8080/browser/"));

  private static final Pattern RULE = Pattern.compile("([\\w.]+) \\{\\n((?:  .*\\n)+)}\\n");
  private static final Pattern PROPERTY = Pattern.compile("  ([\\w-]+): ([^;:]+);\\n");
  private static final Pattern RUNNABLE = Pattern.compile("(?s)<pre[^>]*runnable[^>]*>(.*?)</pre>");

  /** What Browser takes out of a guide before it shows it: handlers, scripts, script addresses. */
  private static final List<Pattern> UNCLEAN =
      List.of(
          Pattern.compile(
              "(?i)(\\s+(on[^\\s=]+)[^\\s=]*\\s*=\\s*(\"[^\"]*\"|'[^']*'|[\\w\\-.:]+\\s*))"),
          Pattern.compile("(?i)<script\\b"),
          Pattern.compile("href=[\"'].*javascript:"));

  @Test
  void theStyleHasARuleForEachLabelAndNothingThatBrowserCannotRead() {
    String style = KIT.style();
    Map<String, Set<String>> rules = new LinkedHashMap<>();
    RULE.matcher(style)
        .results()
        .forEach(rule -> rules.put(rule.group(1), properties(rule.group(2))));

    assertThat(RULE.matcher(style).replaceAll("")).isEmpty();
    assertThat(rules.keySet())
        .contains("node", "relationship")
        .containsAll(
            List.of(
                "node.Region",
                "node.Agency",
                "node.Policy",
                "node.Platform",
                "node.Measure",
                "node.Concept",
                "node.Topic",
                "node.Outcome",
                "node.UnrealisedOutcome",
                "node.Case",
                "node.Document",
                "relationship.COPIES_FROM"));
    assertThat(rules.values()).allSatisfy(names -> assertThat(names).contains("color", "caption"));
  }

  private static Set<String> properties(String body) {
    assertThat(PROPERTY.matcher(body).replaceAll("")).isEmpty();
    return PROPERTY
        .matcher(body)
        .results()
        .map(property -> property.group(1))
        .collect(Collectors.toSet());
  }

  @Test
  void everyQueryIsAFavoriteInTheFolderOfItsGroup() throws IOException {
    Map<String, String> files = unzipped(KIT.favorites());

    assertThat(files).hasSize(KIT.library().queries().size() + 1);
    for (LibraryQuery query : KIT.library().queries()) {
      String folder = "%02d %s".formatted(query.group().ordinal() + 1, query.group().title().zh());
      assertThat(files).containsEntry(folder + "/" + query.name() + ".cypher", query.text());
    }
    assertThat(files.values()).allMatch(text -> text.startsWith("// "));
    assertThat(KIT.favorites()).isEqualTo(KIT.favorites());
  }

  /** A favorite whose parameters are not set fails in Browser. */
  @Test
  void oneFavoriteSetsEveryParameter() throws IOException {
    String script = unzipped(KIT.favorites()).get("parameters.cypher");
    Set<String> parameters = new TreeSet<>();
    KIT.library().queries().forEach(query -> parameters.addAll(query.examples().keySet()));

    assertThat(
            Pattern.compile("(?m)^:param (\\w+) => ('[^']+'|[\\d.]+);$")
                .matcher(script)
                .results()
                .map(line -> line.group(1)))
        .containsExactlyInAnyOrderElementsOf(parameters);
  }

  @Test
  void theGuideIsShownAsItIsWritten() {
    assertThat(UNCLEAN).allSatisfy(pattern -> assertThat(GUIDE).doesNotContainPattern(pattern));
    assertThat(GUIDE).doesNotContain("{{").contains("<title>").contains("<slide");
    assertThat(GUIDE).doesNotContainPattern("(src|href)=\"(?!http://localhost:8080/browser/)");
  }

  @Test
  void whatTheGuideRunsAreCommandsAndQueriesOfTheLibrary() {
    List<String> runnable =
        RUNNABLE
            .matcher(GUIDE)
            .results()
            .map(MatchResult::group)
            .map(BrowserKitTests::text)
            .toList();
    Set<String> briefs =
        KIT.library().queries().stream().map(LibraryQuery::brief).collect(Collectors.toSet());

    assertThat(runnable)
        .hasSizeGreaterThanOrEqualTo(7)
        .allMatch(
            each ->
                each.startsWith(":param ") || each.startsWith(":style ") || briefs.contains(each))
        .contains(":style http://localhost:8080/browser/reformgraph.grass");
  }

  @Test
  void theGuideLeadsToEveryQuestion() {
    assertThat(QueryGroup.values())
        .allSatisfy(group -> assertThat(GUIDE).contains("<h4>" + group.title() + "</h4>"));
    assertThat(GUIDE.split("data-populate=", -1)).hasSize(1 + KIT.library().queries().size());
  }

  private static String text(String html) {
    return html.replaceAll("<[^>]+>", "")
        .replace("&quot;", "\"")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&");
  }

  private static Map<String, String> unzipped(byte[] bytes) throws IOException {
    Map<String, String> files = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return files;
  }
}
