package org.reformgraph.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every layout under {@code segment/} gives the titles that the file beside it lists. */
class LayoutTests {
  static Stream<Path> layouts() throws IOException, URISyntaxException {
    Path folder = Path.of(LayoutTests.class.getResource("/segment").toURI());
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(f -> !f.toString().endsWith(".titles")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("layouts")
  @DisplayName("Cases come out whole, whatever the layout")
  void titles(Path layout) throws IOException {
    List<String> expected = Files.readAllLines(Path.of(layout + ".titles"));

    assertThat(Cases.of(layout)).extracting(CaseText::title).isEqualTo(expected);
  }

  @ParameterizedTest
  @MethodSource("layouts")
  @DisplayName("Paragraphs lie inside the text, in order, and quote the source's own words")
  void paragraphs(Path layout) throws IOException {
    int last = -1;
    for (CaseText found : Cases.of(layout)) {
      for (Paragraph p : found.paragraphs()) {
        assertThat(p.start()).isGreaterThan(last);
        assertThat(p.end()).isGreaterThan(p.start());
        last = p.end();
        Quotes.check(found.document().text(), p.start(), p.end());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("layouts")
  @DisplayName("Running headers, page numbers and contents are in no case")
  void furniture(Path layout) throws IOException {
    for (CaseText found : Cases.of(layout)) {
      for (Paragraph p : found.paragraphs()) {
        String words = found.document().text().text().substring(p.start(), p.end());
        assertThat(words).doesNotContain("第七辑", "案例集", "....", "……", "返回", "版权");
      }
    }
  }
}
