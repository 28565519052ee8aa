package org.reformgraph.correct;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.reformgraph.lexicon.Gazetteer;
import org.reformgraph.model.DocumentInfo;
import org.reformgraph.model.Quote;
import org.reformgraph.model.Span;
import org.reformgraph.read.Document;
import org.reformgraph.read.heal.Healer;
import org.reformgraph.segment.CaseText;
import org.reformgraph.segment.Segmenter;

/** Looking words up in a case that was read. */
class TextWordsTests {
  private static final DocumentInfo INFO =
      new DocumentInfo("案例.txt", "案例.txt", "0".repeat(64), "UTF-8", "tests", null);

  private static List<CaseText> cases(String source) {
    Document document = new Document(INFO, new Healer().heal(source, new int[0], false));
    return new Segmenter(Gazetteer.bundled()).segment(document);
  }

  private static Optional<Quote> find(String source, String words) {
    return new TextWords(cases(source).get(0)).find(words);
  }

  @Test
  void whiteSpaceAndLineBreaksDoNotMatter() {
    String source = "玉溪市：办事不跑腿\n\n玉溪市推行“证照联办”，办件 320 件，群众满意。\n";

    Quote quote = find(source, "办件320件，\n群众 满意。").orElseThrow();

    assertThat(quote.text()).isEqualTo("办件320件，群众满意。");
    assertThat(source.substring(quote.start(), quote.end())).isEqualTo("办件 320 件，群众满意。");
  }

  @Test
  void wordsAreFoundAsTheDocumentSpellsThemAndAsTheyAreRead() {
    String source = "玉溪市：辦事不跑腿\n\n玉溪市推行證照聯辦，群眾滿意。\n";

    assertThat(find(source, "證照聯辦").map(Quote::text)).contains("證照聯辦");
    assertThat(find(source, "证照联办").map(Quote::text)).contains("證照聯辦");
  }

  @Test
  void offsetsCountCodePoints() {
    String source = "玉溪市：办事不跑腿\n\n𠮷祥街办件320件，群众满意。\n";

    assertThat(find(source, "320").orElseThrow().spans()).containsExactly(new Span(16, 19));
  }

  @Test
  void whatIsNotThereIsNotFound() {
    String source = "玉溪市：办事不跑腿\n\n玉溪市推行证照联办。\n";

    assertThat(find(source, "证照联办了")).isEmpty();
    assertThat(find(source, " ")).isEmpty();
  }
}
