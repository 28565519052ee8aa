package org.reformgraph.read.tika;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;

/** A Word document with all that Word documents have. */
final class WordFixture {
  static final String FIRST = "云港市把企业注销要跑的税务、社保、海关等环节并联起来，申请人在“一窗云办”平台提交一次材料，由后台分送办理。";
  static final String SECOND = "截至2023年6月底，全市共有3,412户企业通过该平台办结注销，平均用时由45天压缩至12天。";

  private WordFixture() {}

  static byte[] docx() {
    try (XWPFDocument word = new XWPFDocument();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      word.createHeader(HeaderFooterType.DEFAULT).createParagraph().createRun().setText("改革简报页眉");
      word.createFooter(HeaderFooterType.DEFAULT).createParagraph().createRun().setText("改革简报页脚");
      paragraph(word, "云港市：企业注销“一件事”").setStyle("Heading1");
      XWPFParagraph first = paragraph(word, FIRST);
      first.setIndentationFirstLine(480);
      XWPFFootnote note = word.createFootnotes() == null ? null : word.createFootnote();
      note.createParagraph().createRun().setText("脚注的文字");
      first.addFootnoteReference(note);
      table(word);
      XWPFParagraph second = paragraph(word, SECOND);
      second.setIndentationFirstLine(480);
      struckOut(second);
      paragraph(word, "第一行");
      word.getLastParagraph().getRuns().get(0).addBreak();
      word.getLastParagraph().createRun().setText("第二行");
      word.write(bytes);
      return bytes.toByteArray();
    } catch (IOException | XmlException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A document of one paragraph, with a text box in the middle of its sentence. */
  static byte[] docxWithTextBox() {
    String box =
        "<w:r xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:v=\"urn:schemas-microsoft-com:vml\"><w:pict><v:shape><v:textbox><w:txbxContent>"
            + "<w:p><w:r><w:t>框内一</w:t></w:r></w:p><w:p><w:r><w:t>框内二</w:t></w:r></w:p>"
            + "</w:txbxContent></v:textbox></v:shape></w:pict></w:r>";
    try (XWPFDocument word = new XWPFDocument();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      XWPFParagraph paragraph = paragraph(word, "句子的前一半，");
      paragraph
          .getCTP()
          .addNewR()
          .set(
              CTR.Factory.parse(
                  box.replaceFirst("<w:r ", "<xml-fragment ")
                      .replaceFirst("</w:r>$", "</xml-fragment>")));
      paragraph.createRun().setText("句子的后一半。");
      paragraph(word, "下一段。");
      word.write(bytes);
      return bytes.toByteArray();
    } catch (IOException | XmlException e) {
      throw new IllegalStateException(e);
    }
  }

  private static XWPFParagraph paragraph(XWPFDocument word, String text) {
    XWPFParagraph paragraph = word.createParagraph();
    paragraph.createRun().setText(text);
    return paragraph;
  }

  private static void table(XWPFDocument word) {
    XWPFTable table = word.createTable(2, 2);
    table.getRow(0).getCell(0).setText("事项");
    table.getRow(0).getCell(1).setText("时限");
    table.getRow(1).getCell(0).setText("税务注销");
    table.getRow(1).getCell(1).setText("1个工作日");
  }

  /** Words that were deleted while changes were tracked. */
  private static void struckOut(XWPFParagraph paragraph) throws XmlException {
    String xml =
        "<xml-fragment xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
            + "<w:del w:id=\"1\" w:author=\"a\"><w:r><w:delText>删去的话</w:delText></w:r></w:del>"
            + "</xml-fragment>";
    CTP ctp = paragraph.getCTP();
    XmlObject struck = CTP.Factory.parse(xml);
    ctp.addNewDel().set(((CTP) struck).getDelArray(0));
  }
}
