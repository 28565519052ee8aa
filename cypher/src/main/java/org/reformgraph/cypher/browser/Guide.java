package org.reformgraph.cypher.browser;

import java.net.URI;
import java.util.Arrays;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.reformgraph.cypher.query.LibraryQuery;
import org.reformgraph.cypher.query.QueryGroup;
import org.reformgraph.cypher.query.QueryLibrary;

/**
 * Fills the guide's template. Browser shows the slides of a guide and makes a {@code pre} of the
 * class {@code runnable} run on a click; it takes scripts and handlers out.
 *
 * @param base the address of the folder that it is served in, with a slash at its end
 */
record Guide(QueryLibrary library, URI base) {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{(\\w+)(?: ([\\w-]+))?}}");

  String html(String template) {
    return PLACEHOLDER
        .matcher(template)
        .replaceAll(match -> Matcher.quoteReplacement(filling(match)));
  }

  private String filling(MatchResult placeholder) {
    return switch (placeholder.group(1)) {
      case "base" -> escaped(base.toString());
      case "parameters" -> escaped(ParameterScript.of(library));
      case "query" -> query(placeholder.group(2));
      case "questions" -> questions();
      default -> throw new IllegalStateException("unknown placeholder " + placeholder.group());
    };
  }

  private String query(String name) {
    return library
        .find(name)
        .map(query -> escaped(query.brief()))
        .orElseThrow(() -> new IllegalStateException("the guide asks for no known query: " + name));
  }

  private String questions() {
    return Arrays.stream(QueryGroup.values())
        .map(
            group ->
                "<h4>"
                    + escaped(group.title().toString())
                    + "</h4>\n<ul>\n"
                    + items(group)
                    + "</ul>")
        .collect(Collectors.joining("\n"));
  }

  private String items(QueryGroup group) {
    return library.of(group).stream().map(Guide::item).collect(Collectors.joining());
  }

  /** A click runs the query, or puts it into the editor where a frame shows the guide. */
  private static String item(LibraryQuery query) {
    return "<li><a data-populate=\"%s\">%s</a></li>\n"
        .formatted(escaped(query.brief()), escaped(query.title().toString()));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
