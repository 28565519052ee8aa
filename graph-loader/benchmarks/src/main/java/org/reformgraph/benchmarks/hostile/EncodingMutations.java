package org.reformgraph.benchmarks.hostile;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/** Texts in encodings that are not said, not one, or not meant. */
final class EncodingMutations {
  private static final List<Charset> CHARSETS =
      List.of(
          Charset.forName("GB18030"),
          Charset.forName("GBK"),
          Charset.forName("Big5"),
          StandardCharsets.UTF_16,
          StandardCharsets.UTF_16LE,
          StandardCharsets.UTF_16BE,
          Charset.forName("UTF-32"),
          Charset.forName("x-UTF-16LE-BOM"),
          Charset.forName("Shift_JIS"),
          Charset.forName("EUC-JP"),
          Charset.forName("EUC-KR"),
          StandardCharsets.ISO_8859_1);

  private EncodingMutations() {}

  static List<Mutation> all() {
    return List.of(
        new Mutation(
            "re-encoded", (samples, random) -> text(samples.text(random).getBytes(any(random)))),
        new Mutation("read wrongly and written again", EncodingMutations::twice),
        new Mutation("two encodings in one file", EncodingMutations::mixed),
        new Mutation("wrong byte-order mark", EncodingMutations::wronglyMarked),
        new Mutation("characters cut in half", EncodingMutations::halved));
  }

  private static Charset any(Random random) {
    return CHARSETS.get(random.nextInt(CHARSETS.size()));
  }

  private static Sample text(byte[] bytes) {
    return new Sample("a.txt", bytes);
  }

  private static Sample twice(Samples samples, Random random) {
    String once = new String(samples.text(random).getBytes(any(random)), any(random));
    return text(once.getBytes(any(random)));
  }

  private static Sample mixed(Samples samples, Random random) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (String line : samples.text(random).split("\n", -1)) {
      bytes.writeBytes(
          (line + "\n").getBytes(random.nextBoolean() ? any(random) : StandardCharsets.UTF_8));
    }
    return text(bytes.toByteArray());
  }

  private static Sample wronglyMarked(Samples samples, Random random) {
    byte[][] marks = {
      {(byte) 0xFF, (byte) 0xFE}, {(byte) 0xFE, (byte) 0xFF},
      {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, {0, 0, (byte) 0xFE, (byte) 0xFF}
    };
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(marks[random.nextInt(marks.length)]);
    bytes.writeBytes(samples.text(random).getBytes(any(random)));
    return text(bytes.toByteArray());
  }

  private static Sample halved(Samples samples, Random random) {
    Charset charset = any(random);
    ByteArrayOutputStream kept = new ByteArrayOutputStream();
    for (byte each : samples.text(random).getBytes(charset)) {
      if (random.nextInt(200) > 0) {
        kept.write(each);
      }
    }
    return text(kept.toByteArray());
  }
}
