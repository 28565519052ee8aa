package org.reformgraph.read.tika;

import java.io.IOException;
import org.reformgraph.read.DecodedText;
import org.reformgraph.read.RejectedInputException;
import org.reformgraph.read.RejectedInputException.Reason;
import org.reformgraph.read.decode.Content;
import org.reformgraph.read.decode.Remedies;

/** The text of formats that carry more than text. Has no state: one may serve many threads. */
public final class ContainerText {
  /** Reads one format. */
  private interface Reader {
    DecodedText read() throws IOException, RejectedInputException;
  }

  /**
   * The text of a PDF, HTML, OLE or zip-based document.
   *
   * @param extension of the file's name in lower case; looked at for WPS only, whose files look
   *     like Word's
   * @throws RejectedInputException with the reason and what to do
   */
  public DecodedText decode(Content content, String extension, byte[] bytes)
      throws RejectedInputException {
    return switch (content) {
      case PDF -> guarded("PDF", () -> PdfText.read(bytes));
      case HTML -> guarded("HTML", () -> HtmlText.read(bytes));
      case OLE -> guarded("Word", () -> ole(extension, bytes));
      case ZIP -> guarded("Word", () -> zip(bytes));
      default -> throw new IllegalArgumentException("no container: " + content);
    };
  }

  private static DecodedText ole(String extension, byte[] bytes)
      throws IOException, RejectedInputException {
    OleDocument.requireWord(bytes, extension);
    return DocText.read(bytes);
  }

  private static DecodedText zip(byte[] bytes) throws IOException, RejectedInputException {
    ZipDocument.requireWord(bytes);
    return DocxText.read(bytes);
  }

  /**
   * Damaged files make the libraries throw almost anything, and files made to do harm make them
   * take all the memory there is; both must not end the run.
   */
  private static DecodedText guarded(String format, Reader reader) throws RejectedInputException {
    try {
      return reader.read();
    } catch (IOException | RuntimeException e) {
      throw broken(format, e);
    } catch (StackOverflowError e) {
      throw broken(format, new IllegalStateException("nested too deeply", e));
    } catch (NoClassDefFoundError e) {
      String problem =
          "has parts that are not read (%s): %s".formatted(e.getMessage(), Remedies.SAVE);
      throw new RejectedInputException(Reason.UNSUPPORTED_FORMAT, problem, e);
    } catch (OutOfMemoryError e) {
      String problem = "takes more memory than there is: split it, or give Java more (-Xmx)";
      throw new RejectedInputException(Reason.TOO_LARGE, problem, e);
    }
  }

  private static RejectedInputException broken(String format, Exception cause) {
    String problem = "is a damaged %s file: open it and save it again";
    return new RejectedInputException(Reason.BROKEN_FORMAT, problem.formatted(format), cause);
  }
}
