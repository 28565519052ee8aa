package org.reformgraph.report;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/**
 * The styles of a report. East Asian text has a font of its own: without one Word takes whatever it
 * has, which on many machines is a Japanese font.
 */
final class DocxStyles {
  static final String TITLE = "Title";
  static final String HEADING = "Heading1";

  static final String BODY_FONT = "宋体";
  static final String HEADING_FONT = "黑体";
  private static final String LATIN_FONT = "Times New Roman";

  private DocxStyles() {}

  static void of(XWPFDocument document, Language language) {
    XWPFStyles styles = document.createStyles();
    styles.setDefaultFonts(fonts(CTFonts.Factory.newInstance(), BODY_FONT));
    styles.setEastAsia("zh-CN");
    styles.setSpellingLanguage(language.of("zh-CN", "en-GB"));
    styles.addStyle(style(TITLE, "Title", 36, -1, styles));
    styles.addStyle(style(HEADING, "heading 1", 28, 0, styles));
  }

  private static CTFonts fonts(CTFonts fonts, String eastAsian) {
    fonts.setEastAsia(eastAsian);
    fonts.setAscii(LATIN_FONT);
    fonts.setHAnsi(LATIN_FONT);
    return fonts;
  }

  /**
   * A style of paragraphs.
   *
   * @param size in half points
   * @param level in the outline, from 0; −1 for none
   */
  private static XWPFStyle style(String id, String name, int size, int level, XWPFStyles styles) {
    CTStyle style = CTStyle.Factory.newInstance();
    style.setStyleId(id);
    style.setType(STStyleType.PARAGRAPH);
    style.addNewName().setVal(name);
    style.addNewQFormat();
    if (level >= 0) {
      style.addNewPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(level));
    }
    CTRPr run = style.addNewRPr();
    fonts(run.addNewRFonts(), HEADING_FONT);
    run.addNewB();
    run.addNewSz().setVal(BigInteger.valueOf(size));
    run.addNewSzCs().setVal(BigInteger.valueOf(size));
    return new XWPFStyle(style, styles);
  }
}
