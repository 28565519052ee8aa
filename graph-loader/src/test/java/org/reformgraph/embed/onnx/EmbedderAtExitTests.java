package org.reformgraph.embed.onnx;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmbedderAtExitTests {
  @TempDir Path temp;

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 37, 74, 111, 148})
  void aProcessEndsAsItWasToldWhileItsModelIsUsed(int millis) throws Exception {
    Path said = temp.resolve("said");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                EmbedsToTheEnd.class.getName(),
                temp.toString(),
                Integer.toString(millis))
            .directory(temp.toFile())
            .redirectErrorStream(true)
            .redirectOutput(said.toFile())
            .start();
    try {
      assertThat(process.waitFor(2, TimeUnit.MINUTES)).as("it ended").isTrue();
      assertThat(process.exitValue()).as(Files.readString(said)).isEqualTo(EmbedsToTheEnd.EXIT);
      assertThat(said).content().contains("the process is ending");
    } finally {
      process.destroyForcibly();
    }
  }
}
