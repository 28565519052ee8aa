package org.reformgraph.read.tika;

import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

/** The blocks of a Word file, without the marks that its parser puts into their text. */
final class WordBlocks extends BlockText {
  /** What the parser makes of Word's control characters. */
  private static final String CONTROL = "\uFFFD";

  /** A footnote's number as far as it has come: the parser writes it in three strokes, [, 1, ]. */
  private String mark = "";

  WordBlocks() {
    super(false, (name, attributes) -> WordParts.left(attributes));
  }

  @Override
  public void characters(char[] characters, int start, int length) throws SAXException {
    String words = new String(characters, start, length).replace(CONTROL, "");
    if (mark.isEmpty() ? words.equals("[") : mark.equals("[") && isNumber(words)) {
      mark += words;
    } else if (mark.length() > 1 && words.equals("]")) {
      mark = "";
    } else {
      write(words);
    }
  }

  @Override
  public void startElement(String uri, String local, String qualified, Attributes attributes)
      throws SAXException {
    write("");
    super.startElement(uri, local, qualified, attributes);
  }

  @Override
  public void endElement(String uri, String local, String qualified) throws SAXException {
    write("");
    super.endElement(uri, local, qualified);
  }

  private void write(String words) throws SAXException {
    char[] all = (mark + words).toCharArray();
    mark = "";
    super.characters(all, 0, all.length);
  }

  private static boolean isNumber(String words) {
    return !words.isEmpty() && words.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
