package org.reformgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

/** What is shown of what libraries say. */
class LogHandlerTests {
  /** A hostile file makes some libraries say the same for each of its bytes. */
  @Test
  void aLibraryMaySayOnlySoMuch() {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Terminal terminal =
        new Terminal(
            InputStream.nullInputStream(),
            Terminal.utf8(OutputStream.nullOutputStream()),
            Terminal.utf8(err),
            Map.of(),
            false,
            false);
    LogHandler.install(new CommonOptions(), terminal);
    LogRecord record = new LogRecord(Level.SEVERE, "recursion is too deep");
    record.setLoggerName("com.example.library");
    for (int i = 0; i < 1_000; i++) {
      Logger.getLogger("com.example.library").log(record);
    }
    assertThat(err.toString(StandardCharsets.UTF_8).lines())
        .hasSize(21)
        .last()
        .asString()
        .contains("com.example.library says more like this");
  }
}
