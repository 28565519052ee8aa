package org.reformgraph.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Documents to work on: the samples of the project, and made-up ones that share their entities. */
final class Corpus {
  private static final Path SAMPLES = Path.of("../samples/digests");
  private static final List<String> REGIONS =
      List.of("贵州省贵阳市", "福建省泉州市", "河北省廊坊市", "浙江省温州市", "四川省绵阳市");

  private Corpus() {}

  /** The samples, with a file among them that is broken. */
  static Path samples(Path folder) throws IOException {
    Files.createDirectories(folder.resolve("三月"));
    try (Stream<Path> files = Files.list(SAMPLES)) {
      for (Path file : files.toList()) {
        Files.copy(file, folder.resolve(file.getFileName()));
      }
    }
    Files.write(folder.resolve("三月").resolve("坏 件.pdf"), new byte[] {'%', 'P', 'D', 'F', 0, 1, 2});
    Files.writeString(folder.resolve("三月").resolve("周报 1.txt"), digest(1));
    Files.writeString(folder.resolve(".hidden"), "passed over");
    return folder;
  }

  /** Digests of a case each, about a few cities that copy from each other. */
  static Path digests(Path folder, int number) throws IOException {
    Files.createDirectories(folder);
    for (int i = 0; i < number; i++) {
      Files.writeString(folder.resolve("周报 %04d.txt".formatted(i)), digest(i));
    }
    Files.writeString(folder.resolve("坏.docx"), "no document of Word's");
    return folder;
  }

  private static String digest(int i) {
    String region = REGIONS.get(i % REGIONS.size());
    String city = region.substring(3);
    String other = REGIONS.get((i + 1 + i / 5) % REGIONS.size()).substring(3);
    return """
        %s：“%d窗通办”便利企业

        %s市场监督管理局借鉴%s的做法，推行“%d窗通办”和“一业一证”，开办企业时间由%d个工作日压缩至1个工作日。
        该局依托“%s政务服务网”办理，材料由%d份减至4份。%s计划明年推广“证照联办”。
        """
        .formatted(region, i % 9, city, other, i % 9, i % 7 + 2, city, i % 20 + 5, city);
  }

  /** The lines of all parts of a data set, one behind the other. */
  static String lines(Path dataSet) {
    try (Stream<Path> files = Files.list(dataSet)) {
      StringBuilder lines = new StringBuilder();
      for (Path part :
          files.filter(f -> f.getFileName().toString().startsWith("part-")).sorted().toList()) {
        lines.append(Files.readString(part));
      }
      return lines.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
