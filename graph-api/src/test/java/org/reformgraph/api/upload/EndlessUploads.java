package org.reformgraph.api.upload;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.reformgraph.linked.Language;
import org.reformgraph.load.DocumentIntake;
import org.reformgraph.sparql.JavaProcess;

/** Takes uploads in a process of its own, and comes to no end with the first one. */
final class EndlessUploads {
  private EndlessUploads() {}

  /** Starts it, and waits until it has taken all and loads something. */
  static Process start(Path folder, String... uploaded) throws IOException {
    String[] arguments = new String[uploaded.length + 1];
    arguments[0] = folder.toString();
    System.arraycopy(uploaded, 0, arguments, 1, uploaded.length);
    Process process =
        JavaProcess.start(List.of("-Dfile.encoding=UTF-8"), EndlessUploads.class, arguments);
    BufferedReader said = process.inputReader(StandardCharsets.UTF_8);
    if (said.readLine() == null) {
      throw new IOException("it loads nothing");
    }
    return process;
  }

  /**
   * Goes on until it is killed, or who started it is no more.
   *
   * @param arguments the folder, and the names of files that are uploaded
   */
  public static void main(String[] arguments) throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    DocumentIntake endless =
        (file, collection, listener) -> {
          begun.countDown();
          new CountDownLatch(1).await();
          throw new AssertionError("it does not end by itself");
        };
    Uploads uploads =
        new Uploads(
            UploadFolder.open(Path.of(arguments[0])),
            endless,
            new JobQueue(Clock.systemUTC()),
            new SimpleMeterRegistry());
    uploads.resume();
    for (String name : List.of(arguments).subList(1, arguments.length)) {
      uploads.take(new Sent(name), name, "uploads", Language.ZH);
    }
    begun.await();
    System.out.println("loading");
    while (System.in.read() >= 0) {
      continue;
    }
  }
}
