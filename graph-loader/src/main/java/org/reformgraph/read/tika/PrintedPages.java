package org.reformgraph.read.tika;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;

/** Collects the lines of each page of a PDF. */
final class PrintedPages extends PDFTextStripper {
  /** Degrees off the horizontal or vertical from which text is a watermark. */
  private static final double SLANTED = 3;

  private static final int RIGHT_ANGLE = 90;

  /** Far more than is drawn on a page with a map on it. */
  private static final int DRAWN_ON_A_PAGE = 20_000_000;

  /** Drawings that are used again and again, or in each other. */
  private static final int FORMS_ON_A_PAGE = 50_000;

  /** How deep drawings are in drawings; one that is in itself would never end. */
  private static final int DEPTH = 12;

  private final List<List<PrintedLine>> pages = new ArrayList<>();
  private final Deadline deadline;
  private int drawn;
  private int forms;
  private int depth;

  private PrintedPages(Deadline deadline) {
    this.deadline = deadline;
    setShouldSeparateByBeads(false);
    setSuppressDuplicateOverlappingText(true);
  }

  /** The lines in the order of reading, page by page; a page without text has none. */
  static List<List<PrintedLine>> of(PDDocument document, Deadline deadline) throws IOException {
    PrintedPages pages = new PrintedPages(deadline);
    pages.writeText(document, Writer.nullWriter());
    return pages.pages;
  }

  @Override
  public void processPage(PDPage page) throws IOException {
    drawn = 0;
    forms = 0;
    super.processPage(page);
  }

  /** Not by an IOException, which the library passes over. */
  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    deadline.check();
    if (++drawn > DRAWN_ON_A_PAGE) {
      throw endless();
    }
    super.processOperator(operator, operands);
  }

  private IllegalStateException endless() {
    return new IllegalStateException("draws without end on page " + getCurrentPageNo());
  }

  @Override
  public void showForm(PDFormXObject form) throws IOException {
    if (depth == DEPTH) {
      return;
    }
    if (++forms > FORMS_ON_A_PAGE) {
      throw endless();
    }
    depth++;
    try {
      super.showForm(form);
    } finally {
      depth--;
    }
  }

  @Override
  protected void processTextPosition(TextPosition position) {
    if (!isSlanted(position.getTextMatrix())) {
      super.processTextPosition(position);
    }
  }

  /** In place of the order that the library would write in, which mixes lines that are close. */
  @Override
  protected void writePage() {
    List<PrintedLine> lines = new ArrayList<>();
    for (int direction = 0; direction < 4 * RIGHT_ANGLE; direction += RIGHT_ANGLE) {
      lines.addAll(Columns.inOrder(PrintedLines.of(glyphs(direction))));
    }
    pages.add(lines);
  }

  private List<Glyph> glyphs(float direction) {
    Stream<TextPosition> positions = getCharactersByArticle().stream().flatMap(List::stream);
    return positions
        .filter(p -> p.getDir() == direction && p.getUnicode() != null && !p.getUnicode().isEmpty())
        .map(Glyph::of)
        .toList();
  }

  private static boolean isSlanted(Matrix matrix) {
    double angle = Math.toDegrees(Math.atan2(matrix.getShearY(), matrix.getScaleX()));
    double off = Math.abs(angle) % RIGHT_ANGLE;
    return off > SLANTED && off < RIGHT_ANGLE - SLANTED;
  }
}
