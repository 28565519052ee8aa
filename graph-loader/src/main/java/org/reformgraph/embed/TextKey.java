package org.reformgraph.embed;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Tells whether a vector was made of the same text by the same model. */
final class TextKey {
  private TextKey() {}

  static String of(String... parts) {
    String all = String.join("\u0000", parts);
    return UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8)).toString();
  }
}
