package org.reformgraph.read.decode;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The marks at the start of a file that say how it is encoded. */
final class ByteOrderMark {
  private ByteOrderMark() {}

  /** UTF-32 comes before UTF-16, whose little-endian mark is how it starts. */
  static Optional<TextEncoding> find(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return marked(StandardCharsets.UTF_8, 3);
    }
    if (startsWith(bytes, 0xFF, 0xFE, 0, 0)) {
      return marked(Charset.forName("UTF-32LE"), 4);
    }
    if (startsWith(bytes, 0, 0, 0xFE, 0xFF)) {
      return marked(Charset.forName("UTF-32BE"), 4);
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return marked(StandardCharsets.UTF_16LE, 2);
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return marked(StandardCharsets.UTF_16BE, 2);
    }
    return startsWith(bytes, 0x84, 0x31, 0x95, 0x33)
        ? marked(TextEncoding.GB18030, 4)
        : Optional.empty();
  }

  private static Optional<TextEncoding> marked(Charset charset, int length) {
    return Optional.of(new TextEncoding(charset, length));
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
