package org.reformgraph.read.tika;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reformgraph.read.tika.Rejections.assertRejected;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.reformgraph.read.RejectedInputException.Reason;
import org.reformgraph.read.TextDecoder;

/** Files of a few bytes that would keep a reader busy for hours. */
@Timeout(60)
class EndlessPdfTests {
  @Test
  void aDrawingThatIsInItselfManyTimesOverEnds() {
    assertRejected(Reason.BROKEN_FORMAT, () -> new TextDecoder().decode("a.pdf", selfDrawing(200)));
  }

  @Test
  void textFarOffThePageDoesNotMakeTheSearchForColumnsEndless() throws Exception {
    PdfFixture pdf = new PdfFixture().page();
    for (int i = 0; i < 12; i++) {
      pdf.line(i % 2 == 0 ? 72 : 3e9, 700 - 18 * i, "松海市把开办企业的环节并为一个");
    }
    assertThat(new TextDecoder().decode("a.pdf", pdf.bytes()).text()).contains("松海市");
  }

  private static byte[] selfDrawing(int times) {
    String content = "/X Do ".repeat(times);
    String resources = "/Resources << /XObject << /X 4 0 R >> >>";
    String[] objects = {
      "<< /Type /Catalog /Pages 2 0 R >>",
      "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
      "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] " + resources + " /Contents 4 0 R >>",
      "<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] %s /Length %d >>\nstream\n%s\nendstream"
          .formatted(resources, content.length(), content)
    };
    StringBuilder file = new StringBuilder("%PDF-1.5\n");
    for (int i = 0; i < objects.length; i++) {
      file.append(i + 1).append(" 0 obj\n").append(objects[i]).append("\nendobj\n");
    }
    return file.append("trailer\n<< /Root 1 0 R /Size 5 >>\n%%EOF\n")
        .toString()
        .getBytes(StandardCharsets.ISO_8859_1);
  }
}
