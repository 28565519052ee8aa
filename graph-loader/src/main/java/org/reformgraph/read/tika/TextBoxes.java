package org.reformgraph.read.tika;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * Puts the text boxes of a Word file behind the paragraphs that they are anchored in. Where they
 * are, in the middle of a run, they would be read as a part of its sentence.
 */
final class TextBoxes {
  private static final String MAIN_PART = "word/document.xml";
  private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final String COMPATIBILITY =
      "http://schemas.openxmlformats.org/markup-compatibility/2006";

  private TextBoxes() {}

  /** The same file when it has no text boxes. */
  static byte[] behindParagraphs(byte[] docx) throws IOException {
    ByteArrayOutputStream moved = new ByteArrayOutputStream();
    boolean found = false;
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(docx));
        ZipOutputStream out = new ZipOutputStream(moved)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        byte[] part = in.readAllBytes();
        out.putNextEntry(new ZipEntry(entry.getName()));
        if (entry.getName().equals(MAIN_PART) && hasTextBoxes(part)) {
          out.write(move(part));
          found = true;
        } else {
          out.write(part);
        }
      }
    }
    return found ? moved.toByteArray() : docx;
  }

  private static boolean hasTextBoxes(byte[] part) {
    return new String(part, StandardCharsets.ISO_8859_1).contains("txbxContent");
  }

  private static byte[] move(byte[] part) throws IOException {
    try {
      Document document = parse(part);
      // the same box again, for older programs
      for (Element fallback : elements(document, COMPATIBILITY, "Fallback")) {
        fallback.getParentNode().removeChild(fallback);
      }
      for (Element box : elements(document, WORD, "txbxContent")) {
        move(box);
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      TransformerFactory.newInstance()
          .newTransformer()
          .transform(new DOMSource(document), new StreamResult(bytes));
      return bytes.toByteArray();
    } catch (SAXException | ParserConfigurationException | TransformerException e) {
      throw new IOException(e);
    }
  }

  private static Document parse(byte[] part)
      throws IOException, SAXException, ParserConfigurationException {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    factory.setNamespaceAware(true);
    return factory.newDocumentBuilder().parse(new ByteArrayInputStream(part));
  }

  private static void move(Element box) {
    Node anchor = null;
    for (Node n = box.getParentNode(); n != null; n = n.getParentNode()) {
      if (WORD.equals(n.getNamespaceURI()) && "p".equals(n.getLocalName())) {
        anchor = n;
      }
    }
    if (anchor == null) {
      return;
    }
    Node behind = anchor.getNextSibling();
    while (box.getFirstChild() != null) {
      anchor.getParentNode().insertBefore(box.getFirstChild(), behind);
    }
  }

  private static Element[] elements(Document document, String namespace, String name) {
    NodeList list = document.getElementsByTagNameNS(namespace, name);
    Element[] elements = new Element[list.getLength()];
    for (int i = 0; i < elements.length; i++) {
      elements[i] = (Element) list.item(i);
    }
    return elements;
  }
}
