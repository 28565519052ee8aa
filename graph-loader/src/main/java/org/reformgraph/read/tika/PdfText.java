package org.reformgraph.read.tika;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.reformgraph.read.DecodedText;
import org.reformgraph.read.RejectedInputException;
import org.reformgraph.read.RejectedInputException.Reason;

/** PDF files with a text layer: lines as in print, in the order of reading. */
final class PdfText {
  private static final Duration AT_MOST = Duration.ofMinutes(5);

  /** A scanned page may bear a stamp or a page number as text, but no more. */
  private static final int LETTERS_A_PAGE = 10;

  private PdfText() {}

  static {
    FontMappers.set(new BundledFont());
  }

  static DecodedText read(byte[] bytes) throws IOException, RejectedInputException {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      if (document.getNumberOfPages() == 0) {
        throw new IOException("no pages");
      }
      List<List<PrintedLine>> pages = PrintedPages.of(document, Deadline.in(AT_MOST));
      DecodedText decoded = PrintedText.of(pages);
      requireText(document, decoded.text());
      return decoded;
    } catch (InvalidPasswordException e) {
      throw OleDocument.encrypted();
    }
  }

  private static void requireText(PDDocument document, String text) throws RejectedInputException {
    long letters = text.codePoints().filter(Character::isLetter).count();
    if (letters == 0
        || (letters < (long) LETTERS_A_PAGE * document.getNumberOfPages()
            && Pictures.onEveryPage(document))) {
      throw new RejectedInputException(
          Reason.NO_TEXT_LAYER,
          "is a scan without a text layer: recognise its text (OCR) and save that as DOCX or PDF");
    }
  }
}
