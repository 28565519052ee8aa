package org.reformgraph.fuzz;

import org.reformgraph.read.DecodedText;
import org.reformgraph.read.RejectedInputException;
import org.reformgraph.read.RejectedInputException.Reason;
import org.reformgraph.read.TextDecoder;
import org.reformgraph.read.heal.Healer;

/** Bytes of any format, under any name, to healed text. */
public final class ReadFuzz {
  private static final String[] NAMES = {
    "a.txt", "a.md", "a.html", "a.pdf", "a.docx", "a.doc", "a.wps"
  };
  private static final TextDecoder DECODER = new TextDecoder();
  private static final Healer HEALER = new Healer();

  private ReadFuzz() {}

  /** Makes the lexicons and libraries ready, whose time is not that of an input. */
  public static void fuzzerInitialize() {
    fuzzerTestOneInput(new byte[] {0, 'a'});
  }

  /** The first byte chooses the name. */
  public static void fuzzerTestOneInput(byte[] data) {
    if (data.length == 0) {
      return;
    }
    String name = NAMES[(data[0] & 0xFF) % NAMES.length];
    try {
      DecodedText decoded =
          DECODER.decode(name, java.util.Arrays.copyOfRange(data, 1, data.length));
      HEALER.heal(decoded);
    } catch (RejectedInputException e) {
      if (e.reason() == Reason.FAILED || e.getMessage().isBlank()) {
        throw new AssertionError("rejected without a reason", e);
      }
    }
  }
}
