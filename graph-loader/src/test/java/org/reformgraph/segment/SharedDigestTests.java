package org.reformgraph.segment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The sample digest that is kept beside the repository, against its own table of contents. */
class SharedDigestTests {
  private static final Path DATA = Path.of("../../shared/data");
  private static final Pattern LISTED = Pattern.compile("(?m)^(.+?[省市区县州]：.+?)[.\\t ]+\\d{1,3}$");

  @Test
  void everyListedTitleIsACase() throws IOException {
    Path digest = DATA.resolve("weekly-digest-2021-12-13.txt");
    assumeTrue(Files.exists(digest), "the sample digest is not there: " + digest);
    String text = Files.readString(digest);
    List<TitleWords> listed = new ArrayList<>();
    for (Matcher m = LISTED.matcher(text); m.find(); ) {
      listed.add(TitleWords.of(m.group(1), false));
    }

    List<CaseText> cases = Cases.of(digest);

    assertThat(cases).hasSameSizeAs(listed).hasSize(27);
    for (int i = 0; i < cases.size(); i++) {
      assertThat(TitleWords.of(cases.get(i).title(), false).likeness(listed.get(i)))
          .as(cases.get(i).title())
          .isGreaterThan(0.7);
      assertThat(cases.get(i).date()).isEqualTo("2021-12");
    }
  }

  @Test
  void aFileOfOneCaseStaysOne() throws IOException {
    Path folder = DATA.resolve("cases-d");
    assumeTrue(Files.exists(folder), "the sample cases are not there: " + folder);
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        List<CaseText> cases = Cases.of(file);
        assertThat(cases).as(file.toString()).hasSize(1);
        assertThat(Files.readString(file)).startsWith(cases.get(0).title());
      }
    }
  }
}
