package org.reformgraph.read;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.reformgraph.lexicon.Cues;
import org.reformgraph.model.DocumentInfo;
import org.reformgraph.read.RejectedInputException.Reason;
import org.reformgraph.read.heal.Healer;
import org.reformgraph.read.input.Input;

/** From an input to a document: its bytes decoded and healed. One may serve many threads. */
public final class DocumentReader {
  private final TextDecoder decoder = new TextDecoder();
  private final Healer healer;

  /** Reads by the bundled layout words. */
  public DocumentReader() {
    healer = new Healer();
  }

  /**
   * @param layout the words by which the layout of a digest is read
   */
  public DocumentReader(Cues layout) {
    healer = new Healer(layout);
  }

  /**
   * Reads an input.
   *
   * @throws RejectedInputException with the reason and what to do; whatever is wrong with an input,
   *     nothing else is thrown
   */
  public Document read(Input input) throws RejectedInputException {
    byte[] bytes = input.bytes();
    DecodedText decoded = decoder.decode(input.name(), bytes);
    return new Document(info(input, bytes, decoded), heal(decoded));
  }

  private HealedText heal(DecodedText decoded) throws RejectedInputException {
    try {
      return healer.heal(decoded);
    } catch (RuntimeException e) {
      throw new RejectedInputException(
          Reason.FAILED, "was decoded, but its paragraphs could not be put together", e);
    }
  }

  private static DocumentInfo info(Input input, byte[] bytes, DecodedText decoded) {
    return new DocumentInfo(
        input.name(),
        input.path(),
        sha256(bytes),
        decoded.encoding(),
        input.collection(),
        FileDate.of(input.path()).orElse(null));
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
