package org.reformgraph.api.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reformgraph.source.Redaction;

/** Parts of texts, by code points. */
class TextWindowTests {
  @TempDir Path directory;

  @Test
  void everyPartIsThatOfTheWholeRedactedText() throws Exception {
    StringBuilder text = new StringBuilder();
    Random random = new Random(5);
    for (int i = 0; i < 40_000; i++) {
      text.append(random.nextInt(9) == 0 ? "𠮷" : "字");
      if (random.nextInt(50) == 0) {
        text.append("，手机13812345678，邮箱a.b@c.example.cn。\n");
      }
    }
    Path file = Files.writeString(directory.resolve("t.txt"), text);
    String whole = Redaction.of(text.toString());
    int length = whole.codePointCount(0, whole.length());

    for (int i = 0; i < 200; i++) {
      int from = random.nextInt(length);
      int to = Math.min(length, from + random.nextInt(300));
      TextWindow window = TextWindow.read(file, from, to);
      int first = whole.offsetByCodePoints(0, from);
      assertThat(window.text())
          .isEqualTo(whole.substring(first, whole.offsetByCodePoints(first, to - from)));
      assertThat(window.length()).isEqualTo(length);
    }
  }

  @Test
  void beyondTheEndThereIsNothing() throws Exception {
    Path file = Files.writeString(directory.resolve("t.txt"), "三个字");

    assertThat(TextWindow.read(file, 0, 50_000)).isEqualTo(new TextWindow("三个字", 0, 3, 3));
    assertThat(TextWindow.read(file, 7, 9)).isEqualTo(new TextWindow("", 3, 3, 3));
    assertThat(TextWindow.read(Files.createFile(directory.resolve("e")), 0, 9))
        .isEqualTo(new TextWindow("", 0, 0, 0));
  }
}
