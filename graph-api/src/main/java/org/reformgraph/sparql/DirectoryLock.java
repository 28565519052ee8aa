package org.reformgraph.sparql;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;

/** One server at a time keeps data sets in a directory. The lock goes with the process. */
final class DirectoryLock implements AutoCloseable {
  private final FileChannel channel;

  private DirectoryLock(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * Takes the directory, which is made when it is missing.
   *
   * @throws IOException when another server has it, or it cannot be written
   */
  static DirectoryLock take(Path directory) throws IOException {
    Files.createDirectories(directory);
    FileChannel channel = FileChannel.open(directory.resolve("lock"), CREATE, WRITE);
    if (!locks(channel)) {
      channel.close();
      throw new IOException(
          "another server keeps its SPARQL data in "
              + directory
              + ": stop that one, or give this one a home of its own by REFORMGRAPH_HOME");
    }
    return new DirectoryLock(channel);
  }

  private static boolean locks(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
