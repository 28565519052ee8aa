package org.reformgraph.read.input;

import java.io.IOException;
import java.io.InputStream;
import org.reformgraph.files.FileTrouble;
import org.reformgraph.read.RejectedInputException;
import org.reformgraph.read.RejectedInputException.Reason;

/**
 * A file, or an entry of a zip file, that may be a document.
 *
 * @param name the file's own name
 * @param path relative to the load's root, with {@code /}, in Unicode's form NFC; of a single file
 *     its name, inside a zip {@code archive.zip/entry}
 * @param collection the name that the document is filed under; with {@code path} its identity
 * @param size in bytes
 * @param maxSize bytes beyond which it is not read
 * @param source opens the bytes, as long as the sequence that gave this input is open
 */
public record Input(
    String name, String path, String collection, long size, long maxSize, ByteSource source)
    implements Found {
  /**
   * All bytes.
   *
   * @throws RejectedInputException TOO_LARGE, ZIP_BOMB, UNREADABLE …
   */
  public byte[] bytes() throws RejectedInputException {
    if (size > maxSize) {
      throw tooLarge();
    }
    try (InputStream in = source.open()) {
      byte[] bytes = in.readNBytes(Math.toIntExact(maxSize) + 1);
      if (bytes.length > maxSize) {
        throw tooLarge();
      }
      return bytes;
    } catch (IOException e) {
      throw new RejectedInputException(
          Reason.UNREADABLE, "cannot be read: " + FileTrouble.why(e), e);
    }
  }

  private RejectedInputException tooLarge() {
    return new RejectedInputException(
        Reason.TOO_LARGE,
        "has more than %,d bytes: split it, or raise the limit".formatted(maxSize));
  }
}
