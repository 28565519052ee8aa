package org.reformgraph.read.decode;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** UTF-16 without a byte-order mark, as old editors and databases write it. */
final class Utf16 {
  /** Of other encodings' bytes, read as UTF-16, a tenth at most looks usual. */
  private static final double PLAUSIBLE = 0.95;

  private record Guess(TextEncoding encoding, double plausibility) {}

  private Utf16() {}

  static Optional<TextEncoding> guess(byte[] bytes) {
    if (bytes.length < 2 || bytes.length % 2 != 0 || isPlainUtf8(bytes)) {
      return Optional.empty();
    }
    return Stream.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)
        .flatMap(charset -> guess(bytes, charset).stream())
        .filter(guess -> guess.plausibility() >= PLAUSIBLE)
        .max(Comparator.comparingDouble(Guess::plausibility))
        .map(Guess::encoding);
  }

  private static Optional<Guess> guess(byte[] bytes, Charset charset) {
    TextEncoding encoding = TextEncoding.of(charset);
    return encoding
        .decodeStrictly(bytes)
        .filter(text -> isAscii(text) || Familiarity.ofHanzi(text) >= ChineseCharset.FAMILIAR)
        .map(text -> new Guess(encoding, Familiarity.ofAll(text)));
  }

  private static boolean isAscii(String text) {
    return text.chars().allMatch(c -> c < 0x80);
  }

  private static boolean isPlainUtf8(byte[] bytes) {
    for (byte b : bytes) {
      if (b == 0) {
        return false;
      }
    }
    return TextEncoding.isUtf8(bytes);
  }
}
