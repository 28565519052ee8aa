package org.reformgraph.cypher.embedded;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import org.reformgraph.cypher.home.Home;

/**
 * The right to start, stop, back up or restore the server of a home; one program has it at a time.
 */
final class HomeLock implements AutoCloseable {

  private static final Duration PAUSE = Duration.ofMillis(100);

  private final FileChannel channel;

  private HomeLock(FileChannel channel) {
    this.channel = channel;
  }

  /** Waits until no other program, and no other thread of this one, has the right. */
  static HomeLock take(Home home, StartListener listener) throws IOException {
    Files.createDirectories(home.neo4jRun());
    FileChannel channel =
        FileChannel.open(
            home.neo4jRun().resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (lock(channel) == null) {
      listener.step("Waiting for another program that starts or stops this Neo4j");
      while (lock(channel) == null) {
        Waiting.pause(PAUSE);
      }
    }
    return new HomeLock(channel);
  }

  private static FileLock lock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
