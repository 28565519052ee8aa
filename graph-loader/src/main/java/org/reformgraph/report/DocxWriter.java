package org.reformgraph.report;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/** Writes a report for Word: headings that its outline shows, tables whose first row repeats. */
final class DocxWriter {
  /** What XML 1.0 has no place for. */
  private static final Pattern NO_XML =
      Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

  /** A4 lying on its side, in twentieths of a point: matrices are wide. */
  private static final int LONG_SIDE = 16_838;

  private static final int SHORT_SIDE = 11_906;
  private static final int MARGIN = 1_134;
  private static final int TABLE_SIZE = 9;

  void write(Paper paper, OutputStream out) throws IOException {
    try (XWPFDocument document = new XWPFDocument()) {
      DocxStyles.of(document, paper.language());
      page(document);
      document.getProperties().getCoreProperties().setTitle(clean(paper.title()));
      document.getProperties().getCoreProperties().setCreator("ReformGraph");
      XWPFParagraph title = paragraph(document, DocxStyles.TITLE, paper.title());
      title.setAlignment(ParagraphAlignment.CENTER);
      for (Paper.Block block : paper.blocks()) {
        if (block instanceof Paper.Heading heading) {
          paragraph(document, DocxStyles.HEADING, heading.text());
        } else if (block instanceof Paper.Paragraph paragraph) {
          words(document.createParagraph(), paragraph.words(), 0);
        } else if (block instanceof Paper.Table table) {
          table(document, table);
        }
      }
      citations(document, paper);
      document.write(out);
    }
    out.flush();
  }

  private static void page(XWPFDocument document) {
    CTSectPr section = document.getDocument().getBody().addNewSectPr();
    CTPageSz size = section.addNewPgSz();
    size.setOrient(STPageOrientation.LANDSCAPE);
    size.setW(BigInteger.valueOf(LONG_SIDE));
    size.setH(BigInteger.valueOf(SHORT_SIDE));
    CTPageMar margin = section.addNewPgMar();
    margin.setTop(BigInteger.valueOf(MARGIN));
    margin.setBottom(BigInteger.valueOf(MARGIN));
    margin.setLeft(BigInteger.valueOf(MARGIN));
    margin.setRight(BigInteger.valueOf(MARGIN));
  }

  private static XWPFParagraph paragraph(XWPFDocument document, String style, String text) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setStyle(style);
    paragraph.createRun().setText(clean(text));
    return paragraph;
  }

  private static void table(XWPFDocument document, Paper.Table table) {
    XWPFTable grid = document.createTable(table.rows().size() + 1, table.header().size());
    grid.setWidth("100%");
    XWPFTableRow header = grid.getRow(0);
    header.setRepeatHeader(true);
    for (int i = 0; i < table.header().size(); i++) {
      XWPFRun run = first(header.getCell(i)).createRun();
      run.setBold(true);
      run.setFontSize(TABLE_SIZE);
      run.setText(clean(table.header().get(i)));
      header.getCell(i).setColor("E7ECF2");
    }
    for (int i = 0; i < table.rows().size(); i++) {
      List<Paper.Words> row = table.rows().get(i);
      for (int j = 0; j < row.size(); j++) {
        words(first(grid.getRow(i + 1).getCell(j)), row.get(j), TABLE_SIZE);
      }
    }
    document.createParagraph();
  }

  private static XWPFParagraph first(XWPFTableCell cell) {
    return cell.getParagraphs().isEmpty() ? cell.addParagraph() : cell.getParagraphs().get(0);
  }

  private static void words(XWPFParagraph paragraph, Paper.Words words, int size) {
    for (int i = 0; i < words.lines().size(); i++) {
      Paper.Line line = words.lines().get(i);
      XWPFRun run = run(paragraph, line.text(), size);
      if (!line.citations().isEmpty()) {
        run = run(paragraph, line.marks(), size);
        run.setVerticalAlignment("superscript");
      }
      if (i < words.lines().size() - 1) {
        run.addBreak();
      }
    }
  }

  private static XWPFRun run(XWPFParagraph paragraph, String text, int size) {
    XWPFRun run = paragraph.createRun();
    if (size > 0) {
      run.setFontSize(size);
    }
    run.setText(clean(text));
    return run;
  }

  private static void citations(XWPFDocument document, Paper paper) {
    if (paper.citations().isEmpty()) {
      return;
    }
    paragraph(document, DocxStyles.HEADING, Wordings.references(paper.language()));
    for (Citation citation : paper.citations()) {
      XWPFParagraph paragraph = document.createParagraph();
      run(paragraph, "[" + citation.number() + "] " + citation.text(paper.language()) + " ", 0);
      paragraph.createHyperlinkRun(citation.address()).setText(clean(citation.address()));
    }
  }

  private static String clean(String text) {
    return NO_XML.matcher(text).replaceAll("");
  }
}
