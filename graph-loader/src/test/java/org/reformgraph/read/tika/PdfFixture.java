package org.reformgraph.read.tika;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/**
 * Writes PDF files by hand: Chinese text in one of the fonts that every reader is to know, so that
 * no font needs to be embedded.
 */
final class PdfFixture {
  static final int EM = 12;

  private final List<StringBuilder> pages = new ArrayList<>();
  private boolean picture;
  private String catalog = "";

  PdfFixture page() {
    pages.add(new StringBuilder());
    return this;
  }

  /** A line of the current page; {@code y} from the bottom, as PDF counts. */
  PdfFixture line(double x, double y, String text) {
    return line(x, y, text, 0);
  }

  PdfFixture line(double x, double y, String text, double degrees) {
    String hex = HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_16BE));
    double cos = Math.cos(Math.toRadians(degrees));
    double sin = Math.sin(Math.toRadians(degrees));
    pages
        .get(pages.size() - 1)
        .append(
            String.format(
                Locale.ROOT,
                "BT /F %d Tf %.4f %.4f %.4f %.4f %.2f %.2f Tm <%s> Tj ET%n",
                EM,
                cos,
                sin,
                -sin,
                cos,
                x,
                y,
                hex));
    return this;
  }

  /** A picture on every page. */
  PdfFixture picture() {
    picture = true;
    pages.forEach(page -> page.append("q 500 0 0 700 50 50 cm /P Do Q\n"));
    return this;
  }

  /** More entries of the catalog, which is where a reader looks for what to do on opening. */
  PdfFixture catalog(String entries) {
    catalog = entries;
    return this;
  }

  byte[] bytes() {
    List<String> objects = new ArrayList<>();
    StringBuilder kids = new StringBuilder();
    objects.add("<< /Type /Catalog /Pages 2 0 R %s >>".formatted(catalog));
    objects.add("");
    objects.add(
        "<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UTF16-H"
            + " /DescendantFonts [4 0 R] >>");
    objects.add(
        "<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /DW 1000 /CIDSystemInfo"
            + " << /Registry (Adobe) /Ordering (GB1) /Supplement 5 >> /FontDescriptor 5 0 R >>");
    objects.add(
        "<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [-25 -254 1000 880]"
            + " /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >>");
    objects.add(
        stream(
            "/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8",
            "x"));
    for (StringBuilder page : pages) {
      kids.append(objects.size() + 1).append(" 0 R ");
      String pictures = picture ? "/XObject << /P 6 0 R >>" : "";
      objects.add(
          "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F 3 0 R >> %s >> /Contents %d 0 R >>"
              .formatted(pictures, objects.size() + 2));
      objects.add(stream("", page.toString()));
    }
    objects.set(1, "<< /Type /Pages /Kids [%s] /Count %d >>".formatted(kids, pages.size()));
    return file(objects);
  }

  /** The same file, locked. */
  static byte[] encrypted(byte[] pdf, String password) {
    try (PDDocument document = Loader.loadPDF(pdf);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
      document.save(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String stream(String entries, String data) {
    return "<< %s /Length %d >>\nstream\n%s\nendstream".formatted(entries, data.length(), data);
  }

  private static byte[] file(List<String> objects) {
    StringBuilder file = new StringBuilder("%PDF-1.5\n");
    StringBuilder table = new StringBuilder();
    for (int i = 0; i < objects.size(); i++) {
      table.append(String.format(Locale.ROOT, "%010d 00000 n \n", file.length()));
      file.append(i + 1).append(" 0 obj\n").append(objects.get(i)).append("\nendobj\n");
    }
    int start = file.length();
    file.append("xref\n0 ").append(objects.size() + 1).append("\n0000000000 65535 f \n");
    file.append(table).append("trailer\n<< /Root 1 0 R /Size ").append(objects.size() + 1);
    file.append(" >>\nstartxref\n").append(start).append("\n%%EOF\n");
    return file.toString().getBytes(StandardCharsets.ISO_8859_1);
  }
}
