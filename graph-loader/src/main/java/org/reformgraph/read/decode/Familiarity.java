package org.reformgraph.read.decode;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;

/**
 * How much a text looks like Chinese that somebody wrote. Bytes read in a wrong charset are
 * characters too, but rare ones.
 */
final class Familiarity {
  private static final String FILE = "frequent-characters.txt";
  private static final BitSet FREQUENT = frequent();

  /** Symbols beside ASCII and hanzi that such texts have: pairs of first and last. */
  private static final int[] SYMBOLS = {
    0xB0, 0xB1, 0xB7, 0xB7, 0xD7, 0xD7, 0x2010, 0x203B, 0x2070, 0x209F, 0x20AC, 0x20AC, 0x2100,
    0x218F, 0x2190, 0x22FF, 0x2460, 0x24FF, 0x2500, 0x27BF, 0x3000, 0x303F, 0x3105, 0x312F, 0x3200,
    0x33FF, 0xFE10, 0xFE1F, 0xFE30, 0xFE4F, 0xFF01, 0xFF65, 0xFFE0, 0xFFE6
  };

  private Familiarity() {}

  /** The share of hanzi that are among the most frequent ones; 0 when there are no hanzi. */
  static double ofHanzi(String text) {
    long hanzi = hanzi(text);
    return hanzi == 0 ? 0 : (double) text.chars().filter(FREQUENT::get).count() / hanzi;
  }

  /** How many hanzi of the basic block. */
  static long hanzi(String text) {
    return text.chars().filter(Familiarity::isHanzi).count();
  }

  /** The share of characters that are hanzi, ASCII or usual symbols; 1 for an empty text. */
  static double ofAll(String text) {
    return text.isEmpty()
        ? 1
        : (double) text.chars().filter(Familiarity::isUsual).count() / text.length();
  }

  private static boolean isHanzi(int c) {
    return c >= 0x4E00 && c <= 0x9FA5;
  }

  private static boolean isUsual(int c) {
    if (c < 0x80) {
      return (c >= 0x20 && c < 0x7F) || (c >= '\t' && c <= '\r');
    }
    if (isHanzi(c)) {
      return true;
    }
    for (int i = 0; i < SYMBOLS.length; i += 2) {
      if (c >= SYMBOLS[i] && c <= SYMBOLS[i + 1]) {
        return true;
      }
    }
    return false;
  }

  private static BitSet frequent() {
    try (InputStream in = Familiarity.class.getResourceAsStream(FILE)) {
      BitSet set = new BitSet();
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .flatMapToInt(String::chars)
          .forEach(set::set);
      return set;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the bundled " + FILE, e);
    }
  }
}
