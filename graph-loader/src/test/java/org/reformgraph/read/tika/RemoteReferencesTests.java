package org.reformgraph.read.tika;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reformgraph.read.RejectedInputException;
import org.reformgraph.read.TextDecoder;

/** Who reads a document asks nobody else, and shows no other file of the machine. */
class RemoteReferencesTests {
  private static final String SECRET = "机密文字";
  private static final String ENTITY = "<!DOCTYPE x [<!ENTITY x SYSTEM \"FILE\">]>";
  private static final Pattern TEXT = Pattern.compile("<w:t[ >][^<]*(?=<)");

  /** A connection on this machine would be there before reading ends. */
  private static final int WAIT_MS = 10;

  @TempDir private Path dir;
  private ServerSocket server;
  private String http;
  private String file;

  @BeforeEach
  void listen() throws IOException {
    server = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
    server.setSoTimeout(WAIT_MS);
    http = "http://127.0.0.1:" + server.getLocalPort() + "/x";
    file = Files.writeString(dir.resolve("secret.txt"), SECRET).toUri().toString();
  }

  @AfterEach
  void close() throws IOException {
    server.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE html SYSTEM \"HTTP\"><html><body><p>正文</p></body></html>",
        "<?xml version=\"1.0\"?><!DOCTYPE html [<!ENTITY x SYSTEM \"FILE\">]>"
            + "<html xmlns=\"http://www.w3.org/1999/xhtml\"><body><p>正文&x;</p></body></html>",
        "<?xml version=\"1.0\"?><!DOCTYPE html [<!ENTITY % p SYSTEM \"HTTP\"> %p;]>"
            + "<html xmlns=\"http://www.w3.org/1999/xhtml\"><body><p>正文</p></body></html>",
        "<?xml-stylesheet href=\"HTTP\"?><html><head><base href=\"HTTP\"><link rel=\"stylesheet\""
            + " href=\"HTTP\"><script src=\"HTTP\"></script></head><body><p>正文<img src=\"HTTP\">"
            + "<iframe src=\"FILE\"></iframe><object data=\"FILE\"></object><embed src=\"HTTP\">"
            + "<meta http-equiv=\"refresh\" content=\"0;url=HTTP\"></body></html>"
      })
  void aPageAsksNobody(String html) throws IOException {
    read("a.html", named(html).getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "word/document.xml",
        "[Content_Types].xml",
        "_rels/.rels",
        "word/_rels/document.xml.rels",
        "word/styles.xml",
        "docProps/core.xml"
      })
  void noPartOfAWordFileAsksAnybody(String part) throws IOException {
    for (String type :
        new String[] {
          "<!DOCTYPE x SYSTEM \"HTTP\">", ENTITY, "<!DOCTYPE x [<!ENTITY % p SYSTEM \"HTTP\"> %p;]>"
        }) {
      read("a.docx", changed(part, type, ""));
    }
  }

  /** Else the test above would show nothing. */
  @Test
  void aCarelessReaderOfTheSameFileWouldShowTheSecret() throws Exception {
    byte[] text = part(changed("word/document.xml", ENTITY, ""), "word/document.xml");

    assertThat(
            DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(text))
                .getDocumentElement()
                .getTextContent())
        .contains(SECRET);
  }

  @Test
  void partsOfAWordFileThatAreElsewhereAreNotFetched() throws IOException {
    StringBuilder relations = new StringBuilder();
    for (String kind :
        new String[] {
          "attachedTemplate", "image", "oleObject", "aFChunk", "subDocument", "frame"
        }) {
      relations
          .append("<Relationship Id=\"x")
          .append(kind)
          .append("\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/")
          .append(kind)
          .append("\" TargetMode=\"External\" Target=\"HTTP\"/>");
    }
    read("a.docx", changed("word/_rels/document.xml.rels", "", relations.toString()));
  }

  @Test
  void actionsOfAPdfAreNotDone() throws IOException {
    String action = named("/OpenAction << /S /URI /URI (HTTP) >>");
    byte[] pdf = new PdfFixture().catalog(action).page().line(72, 700, "一页正文，一页正文，一页正文。").bytes();
    try (PDDocument opened = Loader.loadPDF(pdf)) {
      assertThat(opened.getDocumentCatalog().getOpenAction())
          .isInstanceOfSatisfying(
              PDActionURI.class, todo -> assertThat(todo.getURI()).isEqualTo(http));
    }
    read("a.pdf", pdf);
  }

  private void read(String name, byte[] bytes) throws IOException {
    try {
      assertThat(new TextDecoder().decode(name, bytes).text()).contains("文").doesNotContain(SECRET);
    } catch (RejectedInputException e) {
      assertThat(e.getMessage()).isNotBlank().doesNotContain(SECRET);
    }
    assertNobodyAsked();
  }

  private void assertNobodyAsked() throws IOException {
    try (Socket asked = server.accept()) {
      throw new AssertionError("asked from " + asked.getRemoteSocketAddress());
    } catch (SocketTimeoutException e) {
      assertThat(server.isClosed()).isFalse();
    }
  }

  private String named(String text) {
    return text.replace("HTTP", http).replace("FILE", file);
  }

  /**
   * A sound file with a document type and further relations in a part, which shows the entity when
   * the type declares one.
   */
  private byte[] changed(String part, String type, String relations) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    boolean found = false;
    try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(WordFixture.docx()));
        ZipOutputStream to = new ZipOutputStream(bytes)) {
      for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
        byte[] content = from.readAllBytes();
        if (entry.getName().equals(part)) {
          found = true;
          String xml =
              new String(content, StandardCharsets.UTF_8).replaceFirst("<\\?xml.*?\\?>", "");
          if (type.equals(ENTITY)) {
            xml = referring(xml);
          }
          content =
              named(type + xml.replace("</Relationships>", relations + "</Relationships>"))
                  .getBytes(StandardCharsets.UTF_8);
        }
        to.putNextEntry(new ZipEntry(entry.getName()));
        to.write(content);
        to.closeEntry();
      }
      if (!found) {
        to.putNextEntry(new ZipEntry(part));
        to.write(
            named("<?xml version=\"1.0\"?>" + type + "<x>&x;</x>")
                .getBytes(StandardCharsets.UTF_8));
        to.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  /** With a reference to the entity where a reader would show it: in the text, if there is any. */
  private static String referring(String xml) {
    Matcher text = TEXT.matcher(xml);
    int at = text.find() ? text.end() : xml.lastIndexOf("</");
    return xml.substring(0, at) + "&x;" + xml.substring(at);
  }

  private static byte[] part(byte[] docx, String name) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
      ZipEntry entry = zip.getNextEntry();
      while (!entry.getName().equals(name)) {
        entry = zip.getNextEntry();
      }
      return zip.readAllBytes();
    }
  }
}
