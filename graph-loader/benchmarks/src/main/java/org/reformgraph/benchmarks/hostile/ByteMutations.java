package org.reformgraph.benchmarks.hostile;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** What transmission, disks and careless hands do to files of any format. */
final class ByteMutations {
  private static final String[] EXTENSIONS = {
    "txt", "md", "html", "htm", "pdf", "docx", "doc", "zip", "wps", "ofd", "xml", "csv", "dat",
    "jpg"
  };

  private static final byte[][] SIGNATURES = {
    {'%', 'P', 'D', 'F', '-', '1', '.', '7', '\n'},
    {'P', 'K', 3, 4},
    {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1},
    {'<', '!', 'D', 'O', 'C', 'T', 'Y', 'P', 'E', ' ', 'h', 't', 'm', 'l', '>'},
    {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF},
    {(byte) 0xFF, (byte) 0xFE},
    {'{', '\\', 'r', 't', 'f', '1'},
  };

  private ByteMutations() {}

  static List<Mutation> all() {
    return List.of(
        new Mutation("truncated", (samples, random) -> truncated(samples.any(random), random)),
        new Mutation("beginning lost", (samples, random) -> tail(samples.any(random), random)),
        new Mutation("bytes changed", (samples, random) -> changed(samples.any(random), random)),
        new Mutation("zero bytes", (samples, random) -> zeroed(samples.any(random), random)),
        new Mutation("blocks moved", (samples, random) -> moved(samples.any(random), random)),
        new Mutation(
            "two files in one",
            (samples, random) -> joined(samples.any(random), samples.any(random))),
        new Mutation("wrong extension", (samples, random) -> renamed(samples.any(random), random)),
        new Mutation("noise", (samples, random) -> noise(random)),
        new Mutation("nothing in it", (samples, random) -> empty(random)));
  }

  private static Sample truncated(Sample sample, Random random) {
    return new Sample(
        sample.name(), Arrays.copyOf(sample.bytes(), random.nextInt(sample.bytes().length)));
  }

  private static Sample tail(Sample sample, Random random) {
    byte[] bytes = sample.bytes();
    return new Sample(
        sample.name(), Arrays.copyOfRange(bytes, random.nextInt(bytes.length), bytes.length));
  }

  private static Sample changed(Sample sample, Random random) {
    byte[] bytes = sample.bytes().clone();
    int hits = 1 << random.nextInt(10);
    for (int i = 0; i < hits; i++) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
    }
    return new Sample(sample.name(), bytes);
  }

  private static Sample zeroed(Sample sample, Random random) {
    byte[] bytes = sample.bytes().clone();
    int runs = 1 + random.nextInt(4);
    for (int i = 0; i < runs; i++) {
      int from = random.nextInt(bytes.length);
      int to = Math.min(bytes.length, from + 1 + random.nextInt(4096));
      Arrays.fill(bytes, from, to, (byte) 0);
    }
    return new Sample(sample.name(), bytes);
  }

  private static Sample moved(Sample sample, Random random) {
    byte[] bytes = sample.bytes().clone();
    int length = 1 + random.nextInt(Math.max(1, bytes.length / 2));
    int from = random.nextInt(bytes.length - length + 1);
    int to = random.nextInt(bytes.length - length + 1);
    System.arraycopy(sample.bytes(), from, bytes, to, length);
    return new Sample(sample.name(), bytes);
  }

  private static Sample joined(Sample first, Sample second) {
    byte[] bytes = Arrays.copyOf(first.bytes(), first.bytes().length + second.bytes().length);
    System.arraycopy(second.bytes(), 0, bytes, first.bytes().length, second.bytes().length);
    return new Sample(first.name(), bytes);
  }

  private static Sample renamed(Sample sample, Random random) {
    return new Sample("a." + EXTENSIONS[random.nextInt(EXTENSIONS.length)], sample.bytes());
  }

  private static Sample noise(Random random) {
    byte[] bytes = new byte[1 + random.nextInt(100_000)];
    random.nextBytes(bytes);
    byte[] signature = SIGNATURES[random.nextInt(SIGNATURES.length)];
    System.arraycopy(signature, 0, bytes, 0, Math.min(signature.length, bytes.length));
    return new Sample("a." + EXTENSIONS[random.nextInt(EXTENSIONS.length)], bytes);
  }

  private static Sample empty(Random random) {
    byte[][] nothing = {
      {}, {0}, new byte[5000], {' ', '\n', '\t'}, {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}
    };
    return new Sample(
        "a." + EXTENSIONS[random.nextInt(EXTENSIONS.length)],
        nothing[random.nextInt(nothing.length)]);
  }
}
