package org.reformgraph.read.tika;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reformgraph.read.RejectedInputException;
import org.reformgraph.read.TextDecoder;

/** Whatever is wrong with a file, it is read or rejected, and nothing else. */
class DamagedFilesTests {
  private static final int ROUNDS = 25;

  @ParameterizedTest
  @ValueSource(strings = {"a.docx", "a.doc", "a.pdf", "a.html", "a.txt"})
  void aDamagedFileIsReadOrRejected(String name) throws Exception {
    byte[] whole = file(name);
    Random random = new Random(name.hashCode());
    for (int i = 0; i < ROUNDS; i++) {
      byte[] damaged = damage(whole, random);
      try {
        assertThat(new TextDecoder().decode(name, damaged).text()).isNotBlank();
      } catch (RejectedInputException e) {
        assertThat(e.getMessage()).isNotBlank();
      }
    }
  }

  private static byte[] damage(byte[] whole, Random random) {
    byte[] damaged = whole.clone();
    int hits = 1 + random.nextInt(20);
    for (int i = 0; i < hits; i++) {
      damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
    }
    return random.nextBoolean()
        ? damaged
        : Arrays.copyOf(damaged, 1 + random.nextInt(damaged.length));
  }

  private static byte[] file(String name) throws IOException {
    return switch (name) {
      case "a.docx" -> WordFixture.docx();
      case "a.doc" -> bundled("word.doc");
      case "a.pdf" -> bundled("word.pdf");
      case "a.html" ->
          ("<html><body><table><tr><td>甲<td>乙</table><p>" + WordFixture.FIRST)
              .getBytes(StandardCharsets.UTF_8);
      default -> (WordFixture.FIRST + WordFixture.SECOND).getBytes(Charset.forName("GB18030"));
    };
  }

  private static byte[] bundled(String name) throws IOException {
    try (var in = DamagedFilesTests.class.getResourceAsStream(name)) {
      return in.readAllBytes();
    }
  }
}
