package org.reformgraph.benchmarks.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/** PDF files that are locked, that contradict themselves, or draw for ever. */
final class PdfMutations {
  private static final Pattern NUMBER = Pattern.compile("(?<=[ /\\[(])[0-9]{1,7}(?=[ /\\])R])");

  private PdfMutations() {}

  static List<Mutation> all() {
    return List.of(
        new Mutation("PDF under a password", (samples, random) -> locked(samples, random, "open")),
        new Mutation(
            "PDF under an owner's password", (samples, random) -> locked(samples, random, "")),
        new Mutation("PDF numbers changed", PdfMutations::numbers),
        new Mutation("PDF names changed", PdfMutations::names),
        new Mutation("PDF pages in a circle", PdfMutations::circle),
        new Mutation("PDF that draws without end", PdfMutations::endless));
  }

  private static Sample locked(Samples samples, Random random, String password) {
    try (PDDocument document = Loader.loadPDF(samples.any(random, "pdf").bytes());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      document.protect(
          new StandardProtectionPolicy(
              "owner" + random.nextInt(), password, new AccessPermission()));
      document.save(bytes);
      return new Sample("a.pdf", bytes.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Sample numbers(Samples samples, Random random) {
    String pdf = new String(samples.any(random, "pdf").bytes(), StandardCharsets.ISO_8859_1);
    int seldom = 1 + random.nextInt(100);
    String[] odd = {"0", "-1", "1", "2147483647", "99999999999", "0.0000001", "3"};
    Matcher numbers = NUMBER.matcher(pdf);
    String changed =
        numbers.replaceAll(
            found -> random.nextInt(seldom) == 0 ? odd[random.nextInt(odd.length)] : found.group());
    return pdf(changed);
  }

  private static Sample names(Samples samples, Random random) {
    String pdf = new String(samples.any(random, "pdf").bytes(), StandardCharsets.ISO_8859_1);
    String[] names = {
      "/Type",
      "/Pages",
      "/Kids",
      "/Font",
      "/Length",
      "/Filter",
      "/FlateDecode",
      "/Encoding",
      "/ToUnicode",
      "/Contents",
      "endobj",
      "stream",
      "xref",
      "/Root"
    };
    for (int i = random.nextInt(3); i >= 0; i--) {
      pdf = pdf.replace(names[random.nextInt(names.length)], names[random.nextInt(names.length)]);
    }
    return pdf(pdf);
  }

  private static Sample circle(Samples samples, Random random) {
    int kid = 2 + random.nextInt(3);
    return written(
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [3 0 R %d 0 R] /Count %d >>".formatted(kid, random.nextInt()),
        "<< /Type /Pages /Parent 2 0 R /Kids [2 0 R 4 0 R 3 0 R] /Count 3 >>",
        "<< /Type /Page /Parent 3 0 R /MediaBox [0 0 1 1] /Contents 4 0 R /Resources 4 0 R >>");
  }

  /** A few hundred bytes that unpack to a hundred thousand times as many. */
  private static Sample endless(Samples samples, Random random) {
    String[] drawn = {
      "q ", "BT /F 1 Tf (a) Tj ET ", "[ ", "<< ", "( ", "/X Do ", "1 0 0 1 9 9 cm "
    };
    String one = drawn[random.nextInt(drawn.length)];
    byte[] content = one.repeat(1 + random.nextInt(2_000_000)).getBytes(StandardCharsets.US_ASCII);
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (DeflaterOutputStream deflater = new DeflaterOutputStream(packed)) {
      deflater.write(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    String stream = packed.toString(StandardCharsets.ISO_8859_1);
    return written(
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F 5 0 R >>"
            + " /XObject << /X 4 0 R >> >> /Contents 4 0 R >>",
        "<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 4 0 R >> >>"
            + " /Filter /FlateDecode /Length %d >>\nstream\n%s\nendstream"
                .formatted(stream.length(), stream),
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>");
  }

  private static Sample written(String... objects) {
    StringBuilder file = new StringBuilder("%PDF-1.5\n");
    StringBuilder table = new StringBuilder();
    for (int i = 0; i < objects.length; i++) {
      table.append("%010d 00000 n \n".formatted(file.length()));
      file.append(i + 1).append(" 0 obj\n").append(objects[i]).append("\nendobj\n");
    }
    int start = file.length();
    file.append("xref\n0 ").append(objects.length + 1).append("\n0000000000 65535 f \n");
    file.append(table).append("trailer\n<< /Root 1 0 R /Size ").append(objects.length + 1);
    return pdf(file.append(" >>\nstartxref\n").append(start).append("\n%%EOF\n").toString());
  }

  private static Sample pdf(String file) {
    return new Sample("a.pdf", file.getBytes(StandardCharsets.ISO_8859_1));
  }
}
