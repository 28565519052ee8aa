package org.reformgraph.read.decode;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Tells UTF-8, GB18030 and Big5 apart. UTF-8 gives itself away; the other two often read each
 * other's bytes without a fault, so the one that gives the more familiar text is taken.
 */
final class ChineseCharset {
  /** Written text has two thirds, text read in a wrong charset less than a fifth. */
  static final double FAMILIAR = 0.3;

  /** With fewer hanzi (a name, a table) shares say little. */
  private static final int FEW = 30;

  private static final double PLAUSIBLE = 0.9;

  /** More bytes that mean nothing than this are no accident. */
  private static final double DAMAGED = 0.002;

  private static final List<Charset> CANDIDATES =
      List.of(TextEncoding.GB18030, Charset.forName("Big5"), Charset.forName("Big5-HKSCS"));

  private record Guess(TextEncoding encoding, String text, double familiarity) {
    boolean convinces() {
      return familiarity >= FAMILIAR
          || (Familiarity.hanzi(text) < FEW && Familiarity.ofAll(text) >= PLAUSIBLE);
    }

    /** The share of characters that could not be read; one is always forgiven. */
    double damaged() {
      long lost = text.chars().filter(c -> c == '\uFFFD').count();
      return (double) Math.max(0, lost - 1) / text.length();
    }
  }

  private ChineseCharset() {}

  static Optional<TextEncoding> guess(byte[] bytes) {
    if (TextEncoding.isUtf8(bytes)) {
      return Optional.of(TextEncoding.of(StandardCharsets.UTF_8));
    }
    return CANDIDATES.stream()
        .map(TextEncoding::of)
        .flatMap(encoding -> guess(bytes, encoding).stream())
        .sorted(Comparator.comparingDouble(Guess::familiarity).reversed())
        .filter(Guess::convinces)
        .findFirst()
        .map(Guess::encoding);
  }

  /**
   * The encoding of a text that is Chinese but for a few bytes: one that was cut off or damaged.
   */
  static Optional<TextEncoding> guessDamaged(byte[] bytes) {
    return Stream.concat(Stream.of(StandardCharsets.UTF_8), CANDIDATES.stream())
        .map(TextEncoding::of)
        .map(encoding -> guessed(encoding, encoding.decode(bytes)))
        .filter(guess -> guess.familiarity() >= FAMILIAR && guess.damaged() <= DAMAGED)
        .max(Comparator.comparingDouble(Guess::familiarity))
        .map(Guess::encoding);
  }

  private static Optional<Guess> guess(byte[] bytes, TextEncoding encoding) {
    return encoding.decodeStrictly(bytes).map(text -> guessed(encoding, text));
  }

  private static Guess guessed(TextEncoding encoding, String text) {
    return new Guess(encoding, text, Familiarity.ofHanzi(text));
  }
}
