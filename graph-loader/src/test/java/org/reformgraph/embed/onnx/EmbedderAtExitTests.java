package org.reformgraph.embed.onnx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmbedderAtExitTests {
  @TempDir Path temp;

  @ParameterizedTest
  @ValueSource(ints = {0, 37, 74, 111, 148})
  void aProcessEndsAsItWasToldWhileItsModelIsUsed(int millis) throws Exception {
    Process process = started(millis);
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).as(said).isEqualTo(EmbedsToTheEnd.EXIT);
  }

  private Process started(int millis) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            EmbedsToTheEnd.class.getName(),
            temp.toString(),
            Integer.toString(millis))
        .directory(temp.toFile())
        .redirectErrorStream(true)
        .start();
  }
}
