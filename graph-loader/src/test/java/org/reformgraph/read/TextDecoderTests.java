package org.reformgraph.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reformgraph.read.RejectedInputException.Reason;

class TextDecoderTests {
  @TempDir Path dir;

  private final TextDecoder decoder = new TextDecoder();

  @Test
  void markdownKeepsItsMarks() throws Exception {
    DecodedText decoded = decoder.decode("a.md", utf8("# 标题\r\n- **要点**\r\n"));
    assertThat(decoded.text()).isEqualTo("# 标题\n- **要点**\n");
    assertThat(decoded.format()).isEqualTo(Format.MARKDOWN);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "OFD.xml; an OFD document",
        "xl/workbook.xml; an Excel table",
        "ppt/presentation.xml; a PowerPoint presentation",
        "anything.txt; a zip file under another name"
      })
  void zipBasedFormatsAreNamed(String entry, String what) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry(entry));
      zip.write(1);
    }
    assertRejected("a.docx", bytes.toByteArray(), Reason.UNSUPPORTED_FORMAT, what);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "{\\rtf1 abc}; an RTF document",
        "<?xml version='1.0'?><?mso-application progid='Word.Document'?>; a Word 2003 XML document",
        "<?xml version='1.0'?><uof:UOF/>; a UOF document",
        "<?xml version='1.0'?><a/>; an XML file",
        "MIME-Version: 1.0; a saved web archive",
        "GIF89a; an image",
        "BZh91AY; an archive other than zip"
      })
  void otherFormatsAreNamed(String start, String what) {
    byte[] bytes = start.getBytes(StandardCharsets.ISO_8859_1);
    assertRejected("a.doc", bytes, Reason.UNSUPPORTED_FORMAT, what);
  }

  @Test
  void tablesOfDataAreNoDocuments() {
    assertRejected("a.csv", utf8("a,b"), Reason.UNSUPPORTED_FORMAT, "a data file (.csv)");
  }

  @Test
  void nothingIsEmpty() {
    assertRejected("a.txt", new byte[0], Reason.EMPTY, "has no bytes");
    assertRejected("a.txt", utf8("\uFEFF \r\n"), Reason.EMPTY, "has no text");
  }

  @Test
  void bytesThatBelieTheirNameAreBroken() {
    assertRejected("a.pdf", new byte[5000], Reason.BROKEN_FORMAT, "is called .pdf");
    assertRejected("a.txt", new byte[5000], Reason.UNSUPPORTED_FORMAT, "neither text");
  }

  @Test
  void entitiesOfXmlAreNotFollowed() throws Exception {
    Path secret = Files.writeString(dir.resolve("secret.txt"), "机密文字");
    String body =
        "<!DOCTYPE d [<!ENTITY x SYSTEM \""
            + secret.toUri()
            + "\">]><w:document"
            + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
            + "<w:p><w:r><w:t>正文&x;</w:t></w:r></w:p></w:body></w:document>";
    byte[] docx = docx(body);
    try {
      assertThat(decoder.decode("a.docx", docx).text()).doesNotContain("机密");
    } catch (RejectedInputException e) {
      assertThat(e.reason()).isEqualTo(Reason.BROKEN_FORMAT);
    }
  }

  @Test
  void theTextOfAFileOnDiskIsGivenInOneCall() throws Exception {
    Path file = Files.writeString(dir.resolve("a.txt"), "文字");
    assertThat(decoder.decode(file).text()).isEqualTo("文字");
    assertThatThrownBy(() -> decoder.decode(dir.resolve("none.txt")))
        .isInstanceOfSatisfying(
            RejectedInputException.class, e -> assertThat(e.reason()).isEqualTo(Reason.NOT_FOUND));
  }

  private void assertRejected(String name, byte[] bytes, Reason reason, String words) {
    assertThatThrownBy(() -> decoder.decode(name, bytes))
        .hasMessageContaining(words)
        .isInstanceOfSatisfying(
            RejectedInputException.class, e -> assertThat(e.reason()).isEqualTo(reason));
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] docx(String document) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      put(
          zip,
          "[Content_Types].xml",
          "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default"
              + " Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
              + "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>");
      put(
          zip,
          "_rels/.rels",
          "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship"
              + " Id=\"r\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\""
              + " Target=\"word/document.xml\"/></Relationships>");
      put(zip, "word/document.xml", document);
    }
    return bytes.toByteArray();
  }

  private static void put(ZipOutputStream zip, String name, String text) throws Exception {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(utf8(text));
  }
}
