package org.reformgraph.read.tika;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiPredicate;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Writes XHTML as lines: a block a line, a table row a line with tabs between its cells, unless a
 * cell has lines of its own. Works by counting, not by recursion, so that no depth is too deep.
 */
class BlockText extends DefaultHandler {
  /** More than a long book many times over. */
  private static final int MAX_CHARACTERS = 100_000_000;

  private static final Set<String> BLOCKS =
      Set.of(
          ("address article aside blockquote body caption center dd details dialog div dl dt fieldset"
                  + " figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main"
                  + " nav ol p pre section summary table tbody td tfoot th thead title tr ul")
              .split(" "));

  private final boolean foldBlanks;
  private final BiPredicate<String, Attributes> left;
  private final StringBuilder text = new StringBuilder();
  private final Deque<Row> rows = new ArrayDeque<>();
  private boolean blankDue;

  /** How deep in an element that is left out; 0 outside. */
  private int leftDepth;

  private int preDepth;

  /** Where a row's cells begin in the text. */
  private record Row(int start, List<Integer> cells) {}

  /**
   * @param foldBlanks whether runs of blanks and line feeds are one blank, as in HTML
   * @param left which elements are left out with all in them, by local name and attributes
   */
  BlockText(boolean foldBlanks, BiPredicate<String, Attributes> left) {
    this.foldBlanks = foldBlanks;
    this.left = left;
  }

  /** What was written: each line ended by a line feed. */
  String text() {
    endLine();
    return text.toString();
  }

  @Override
  public void startElement(String uri, String local, String qualified, Attributes attributes)
      throws SAXException {
    String name = name(local, qualified);
    if (leftDepth > 0 || left.test(name, attributes)) {
      leftDepth++;
      return;
    }
    if (name.equals("br")) {
      text.append('\n');
      blankDue = false;
    } else if (BLOCKS.contains(name)) {
      endLine();
    }
    if (name.equals("pre")) {
      preDepth++;
    } else if (name.equals("tr")) {
      rows.push(new Row(text.length(), new ArrayList<>()));
    } else if (isCell(name) && !rows.isEmpty()) {
      rows.peek().cells().add(text.length());
    }
  }

  @Override
  public void endElement(String uri, String local, String qualified) throws SAXException {
    if (leftDepth > 0) {
      leftDepth--;
      return;
    }
    String name = name(local, qualified);
    if (BLOCKS.contains(name)) {
      endLine();
    }
    if (name.equals("pre")) {
      preDepth--;
    } else if (name.equals("tr") && !rows.isEmpty()) {
      endRow(rows.pop());
    }
  }

  @Override
  public void characters(char[] characters, int start, int length) throws SAXException {
    if (leftDepth > 0) {
      return;
    }
    if (text.length() + length > MAX_CHARACTERS) {
      throw new SAXException("more than " + MAX_CHARACTERS + " characters");
    }
    for (int i = start; i < start + length; i++) {
      append(characters[i]);
    }
  }

  private void append(char c) {
    boolean lineEnd = c == '\n' || c == '\r' || c == '\u000B' || c == '\f';
    if (preDepth > 0 || (!foldBlanks && !lineEnd)) {
      text.append(c == '\r' ? '\n' : c);
    } else if (!foldBlanks) {
      endLine();
    } else if (lineEnd || c == ' ' || c == '\t') {
      blankDue = true;
    } else {
      if (blankDue && !atLineStart()) {
        text.append(' ');
      }
      blankDue = false;
      text.append(c);
    }
  }

  private void endLine() {
    blankDue = false;
    if (!atLineStart()) {
      text.append('\n');
    }
  }

  private boolean atLineStart() {
    return text.isEmpty() || text.charAt(text.length() - 1) == '\n';
  }

  /** Puts the cells of a row on one line when each is a line at most. */
  private void endRow(Row row) {
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < row.cells().size(); i++) {
      int end = i + 1 < row.cells().size() ? row.cells().get(i + 1) : text.length();
      String cell = text.substring(row.cells().get(i), end).stripTrailing();
      if (cell.indexOf('\n') >= 0) {
        return;
      }
      cells.add(cell);
    }
    if (cells.stream().allMatch(String::isBlank)) {
      text.setLength(row.start());
    } else {
      text.replace(row.cells().get(0), text.length(), String.join("\t", cells));
      endLine();
    }
  }

  private static boolean isCell(String name) {
    return name.equals("td") || name.equals("th");
  }

  private static String name(String local, String qualified) {
    return (local.isEmpty() ? qualified : local).toLowerCase(Locale.ROOT);
  }
}
