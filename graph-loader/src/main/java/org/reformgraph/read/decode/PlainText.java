package org.reformgraph.read.decode;

import org.reformgraph.read.DecodedText;
import org.reformgraph.read.Format;
import org.reformgraph.read.RejectedInputException;
import org.reformgraph.read.RejectedInputException.Reason;

/** Text files: nothing is changed but the byte-order mark and the line ends. */
public final class PlainText {
  private PlainText() {}

  /**
   * The text of a file's bytes.
   *
   * @param format TXT or MARKDOWN
   * @throws RejectedInputException UNKNOWN_ENCODING, or UNSUPPORTED_FORMAT when it is no text
   */
  public static DecodedText decode(byte[] bytes, Format format) throws RejectedInputException {
    TextEncoding encoding = encoding(bytes);
    String text = lineFeeds(encoding.decode(bytes));
    if (text.indexOf('\0') >= 0) {
      throw noText();
    }
    return DecodedText.withoutPages(text, encoding.charset().name(), format);
  }

  /** CR LF and CR as one line feed each. */
  public static String lineFeeds(String text) {
    return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
  }

  private static TextEncoding encoding(byte[] bytes) throws RejectedInputException {
    return TextEncoding.detect(bytes).orElseThrow(() -> hasNul(bytes) ? noText() : unknown());
  }

  private static boolean hasNul(byte[] bytes) {
    for (byte b : bytes) {
      if (b == 0) {
        return true;
      }
    }
    return false;
  }

  private static RejectedInputException noText() {
    return new RejectedInputException(
        Reason.UNSUPPORTED_FORMAT,
        "is neither text nor a known document format: save it as TXT, DOCX or PDF");
  }

  private static RejectedInputException unknown() {
    return new RejectedInputException(
        Reason.UNKNOWN_ENCODING,
        "its text is in none of UTF-8, UTF-16, GB18030 and Big5: save it as UTF-8");
  }
}
