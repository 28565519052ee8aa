package org.reformgraph.sparql;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Documents in two versions, of which one or the other is loaded, and the rest is taken away. */
record TwoVersions(Path folder, GraphCommands commands) {
  private static final int DOCUMENTS = 40;
  private static final String CHANGING =
      """
      泉州市：第%1$d个窗口%2$s
      　　泉州市市场监督管理局推行“%2$s第%1$d步”，开办企业时间由3个工作日压缩至%3$d个工作日。
      廊坊市：%2$s第%1$d批
      　　廊坊市借鉴泉州市做法，推行“%2$s第%1$d批”，办理材料由12份减至4份。
      """;
  private static final String SAME =
      """
      遵义市：第%1$d项承诺
      　　遵义市大数据局推行“第%1$d项承诺”，依托“遵通办”平台办理。
      """;

  static TwoVersions in(Path folder, GraphCommands commands) throws IOException {
    return new TwoVersions(Files.createDirectories(folder), commands);
  }

  /** Some documents change, some stay, and some have no case in one of the versions. */
  void load(int version) throws IOException {
    for (int i = 0; i < DOCUMENTS; i++) {
      Files.writeString(folder.resolve("第" + i + "期.txt"), text(i, version));
    }
    commands.run("load", "--no-embed", "--quiet", folder.toString());
  }

  private static String text(int number, int version) {
    if (number % 5 == 4) {
      return version == number % 2 ? "本期无案例。\n" : SAME.formatted(number);
    }
    String what = version == 0 ? "一窗办结" : "证照联办";
    return number % 2 == 0 ? SAME.formatted(number) : CHANGING.formatted(number, what, 1 + version);
  }
}
