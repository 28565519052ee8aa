package org.reformgraph.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reformgraph.model.Quote;
import org.reformgraph.model.Span;
import org.reformgraph.read.RejectedInputException.Reason;
import org.reformgraph.read.input.Input;
import org.reformgraph.read.input.InputFinder;
import org.reformgraph.read.input.InputLimits;

class DocumentReaderTests {
  @TempDir Path dir;

  @Test
  void aDocumentKnowsWhereItComesFrom() throws Exception {
    Path folder = Files.createDirectories(dir.resolve("简报/2021"));
    Files.write(
        folder.resolve("周报12.13-12.19.txt"), "跨省通办在各地推开。\n".getBytes(Charset.forName("GB18030")));
    Document document = read(dir.resolve("简报"));
    assertThat(document.info().name()).isEqualTo("周报12.13-12.19.txt");
    assertThat(document.info().path()).isEqualTo("2021/周报12.13-12.19.txt");
    assertThat(document.info().collection()).isEqualTo("简报");
    assertThat(document.info().encoding()).isEqualTo("GB18030");
    assertThat(document.info().date()).isEqualTo("2021-12-13");
    assertThat(document.info().sha256())
        .isEqualTo("637e540000fddbaf49bcc2593607f0bb9218f3f33010471cc47636ddb5f45913");
  }

  @Test
  void wordsAreFoundAgainInTheDecodedText() throws Exception {
    Path file = Files.writeString(dir.resolve("a.txt"), "\uFEFF某市推行\r\n\u3000\u3000“容缺受理”。\r\n");
    HealedText text = read(file).text();
    assertThat(text.source()).isEqualTo("某市推行\n\u3000\u3000“容缺受理”。\n");
    int start = text.text().indexOf("容缺受理");
    Quote quote = text.quote(start, start + 4);
    assertThat(quote.text()).isEqualTo("容缺受理");
    assertThat(quote.spans()).containsExactly(new Span(8, 12));
  }

  @Test
  void paragraphsThatTheFormatPartsAreJoinedOnMoreEvidenceOnly() throws Exception {
    String first = "各部门梳理事项，统一标准，压减材料，并由";
    String second = "专人跟进全程服务。";
    Path lines = Files.writeString(dir.resolve("a.txt"), first + "\n\n" + second + "\n");
    Path page =
        Files.writeString(dir.resolve("a.html"), "<p>" + first + "</p><p>" + second + "</p>");
    assertThat(read(lines).text().text()).isEqualTo(first + second);
    assertThat(read(page).text().text()).isEqualTo(first + "\n" + second);
  }

  @Test
  void aFileWithoutTextIsRejected() throws Exception {
    Path file = Files.writeString(dir.resolve("a.txt"), " \n\u3000\n");
    assertThatThrownBy(() -> read(file))
        .isInstanceOfSatisfying(
            RejectedInputException.class, e -> assertThat(e.reason()).isEqualTo(Reason.EMPTY));
  }

  private static Document read(Path path) throws RejectedInputException {
    Input input =
        (Input) new InputFinder(InputLimits.defaults()).find(List.of(path)).findFirst().get();
    return new DocumentReader().read(input);
  }
}
