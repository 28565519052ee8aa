package org.reformgraph.read.decode;

import org.reformgraph.read.RejectedInputException;
import org.reformgraph.read.RejectedInputException.Reason;

/** What bytes are, judged by themselves: names of files lie too often. */
public enum Content {
  TEXT,
  HTML,
  PDF,
  /** Microsoft's old container: Word, Excel, PowerPoint and WPS files. */
  OLE,
  /** A zip file: DOCX, XLSX, PPTX, OFD and many more. */
  ZIP,
  RTF("an RTF document", Remedies.SAVE),
  WORD_XML("a Word 2003 XML document", Remedies.SAVE),
  UOF("a UOF document", Remedies.SAVE),
  XML("an XML file", Remedies.SAVE),
  MHTML("a saved web archive (MHTML)", "save the page as HTML"),
  CAJ("a CAJ document", "export it as PDF with a text layer"),
  DJVU("a DjVu document", "export it as PDF with a text layer"),
  IMAGE("an image", "recognise its text (OCR) and save that as DOCX or PDF"),
  ARCHIVE("an archive other than zip", "unpack it and load the folder");

  private final String what;
  private final String remedy;

  Content() {
    this(null, null);
  }

  Content(String what, String remedy) {
    this.what = what;
    this.remedy = remedy;
  }

  /** What the bytes are, by their signature; TEXT when they have none. */
  public static Content of(byte[] bytes) {
    return Signature.find(bytes).or(() -> Markup.find(bytes)).orElse(TEXT);
  }

  /**
   * Rejects what no reader is for.
   *
   * @throws RejectedInputException UNSUPPORTED_FORMAT, with the format's name and what to do
   */
  public void requireSupported() throws RejectedInputException {
    if (what != null) {
      throw unsupported(what, remedy);
    }
  }

  /** The rejection of a format that has no reader. */
  public static RejectedInputException unsupported(String what, String remedy) {
    return new RejectedInputException(
        Reason.UNSUPPORTED_FORMAT, "is " + what + ", which is not read: " + remedy);
  }
}
