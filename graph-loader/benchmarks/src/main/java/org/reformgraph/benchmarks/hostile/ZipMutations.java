package org.reformgraph.benchmarks.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** Zip files that unpack to too much, or elsewhere, or not at all. */
final class ZipMutations {
  private static final int CENTRAL = 0x02014b50;
  private static final int CENTRAL_LENGTH = 46;
  private static final int LINK = 0120777;

  private static final String[] NAMES = {
    "../../x.txt",
    "/etc/x.txt",
    "C:\\x.txt",
    "..\\..\\x.txt",
    "a/./b/../../../x.txt",
    "",
    "a\u0000.txt",
    "\u202Etxt.exe",
    "简报.txt",
    "a\nb.txt",
    "con.txt",
    "a.txt",
    "a.txt",
    "A.TXT",
    "__MACOSX/._a.txt",
    ".hidden",
    "~$a.docx",
    "x/",
    "%2e%2e%2fx.txt",
    "长".repeat(5_000) + ".txt",
    "a/".repeat(5_000) + "x.txt",
    "\uFEFF.txt",
    "a.txt "
  };

  private ZipMutations() {}

  static List<Mutation> all() {
    return List.of(
        new Mutation("ZIP bomb", ZipMutations::bomb),
        new Mutation("ZIP in ZIP in ZIP", ZipMutations::nested),
        new Mutation("ZIP names that lead out", ZipMutations::names),
        new Mutation("ZIP that lies about sizes", ZipMutations::lying),
        new Mutation("ZIP structures changed", ZipMutations::changed),
        new Mutation("ZIP of bad documents", ZipMutations::mixed));
  }

  /** Writes entries one by one. */
  private interface Entries {
    void write(ZipArchiveOutputStream zip) throws IOException;
  }

  private static byte[] zip(Entries entries) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes)) {
      entries.write(zip);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void add(ZipArchiveOutputStream zip, String name, byte[] content)
      throws IOException {
    zip.putArchiveEntry(entry(name));
    zip.write(content);
    zip.closeArchiveEntry();
  }

  /** Not of now: the same seed makes the same bytes. */
  private static ZipArchiveEntry entry(String name) {
    ZipArchiveEntry entry = new ZipArchiveEntry(name);
    entry.setTimeLocal(WordMutations.MADE);
    return entry;
  }

  private static Sample bomb(Samples samples, Random random) {
    byte[] content = new byte[1 << (10 + random.nextInt(15))];
    java.util.Arrays.fill(content, (byte) (random.nextBoolean() ? 'a' : 0));
    int entries = 1 + random.nextInt(8);
    return new Sample(
        "a.zip",
        zip(
            zip -> {
              for (int i = 0; i < entries; i++) {
                add(zip, i + ".txt", content);
              }
            }));
  }

  private static Sample nested(Samples samples, Random random) {
    byte[] inner = samples.any(random).bytes();
    int depth = 1 + random.nextInt(6);
    for (int i = 0; i < depth; i++) {
      byte[] now = inner;
      String name = i == 0 ? "a.txt" : "a.zip";
      inner = zip(zip -> add(zip, name, now));
    }
    return new Sample("a.zip", inner);
  }

  private static Sample names(Samples samples, Random random) {
    return new Sample(
        "a.zip",
        zip(
            zip -> {
              if (random.nextBoolean()) {
                zip.setEncoding("GBK");
                zip.setUseLanguageEncodingFlag(false);
              }
              for (int i = random.nextInt(12); i >= 0; i--) {
                ZipArchiveEntry entry = entry(NAMES[random.nextInt(NAMES.length)]);
                if (random.nextInt(10) == 0) {
                  entry.setUnixMode(LINK);
                }
                zip.putArchiveEntry(entry);
                if (!entry.isDirectory()) {
                  zip.write(samples.text(random).getBytes(StandardCharsets.UTF_8));
                }
                zip.closeArchiveEntry();
              }
            }));
  }

  private static Sample lying(Samples samples, Random random) {
    byte[] content = samples.text(random).getBytes(StandardCharsets.UTF_8);
    byte[] bytes = zip(zip -> add(zip, "a.txt", content));
    ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    for (int i = 0; i < bytes.length - CENTRAL_LENGTH; i++) {
      if (buffer.getInt(i) == CENTRAL) {
        int[] fields = {8, 10, 16, 20, 24, 42};
        int[] odd = {0, 1, -1, Integer.MAX_VALUE, Integer.MIN_VALUE, content.length / 2};
        buffer.putInt(i + fields[random.nextInt(fields.length)], odd[random.nextInt(odd.length)]);
      }
    }
    return new Sample("a.zip", bytes);
  }

  private static Sample changed(Samples samples, Random random) {
    byte[] bytes = samples.any(random, "zip").bytes().clone();
    for (int i = random.nextInt(20); i >= 0; i--) {
      int from = random.nextBoolean() ? 0 : Math.max(0, bytes.length - 400);
      bytes[from + random.nextInt(bytes.length - from)] = (byte) random.nextInt();
    }
    return new Sample("a.zip", bytes);
  }

  private static Sample mixed(Samples samples, Random random) {
    List<Mutation> others = ByteMutations.all();
    int entries = random.nextInt(6);
    return new Sample(
        "a.zip",
        zip(
            zip -> {
              for (int i = 0; i < entries; i++) {
                Sample bad =
                    others.get(random.nextInt(others.size())).maker().make(samples, random);
                add(zip, i + "-" + bad.name(), bad.bytes());
              }
            }));
  }
}
