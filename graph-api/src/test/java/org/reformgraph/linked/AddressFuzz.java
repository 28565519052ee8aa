package org.reformgraph.linked;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Texts as addresses and headers of strangers. */
public final class AddressFuzz {
  private AddressFuzz() {}

  /** Latin-1, as headers come. */
  public static void fuzzerTestOneInput(byte[] data) {
    String text = new String(data, StandardCharsets.ISO_8859_1);
    Accept.of(text).best(List.of(Representation.values()));
    Language.chosen(text, text);
    Address.of(text)
        .ifPresent(
            address -> {
              if (!text.equals(address.id() + address.suffix())) {
                throw new AssertionError(address + " is not what was asked for: " + text);
              }
            });
  }
}
