package org.reformgraph.api.upload;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The numbers of the servers of a home. Each has one as long as it lives, by a lock of the byte at
 * that place of a file: locks go with their process, however it ends. The number of a process says
 * less, since after a boot another program may have it. The file is never deleted, so that all lock
 * the same one, and nothing else opens it: many systems give up a process's locks when it closes
 * the file anywhere.
 */
final class ServerNumbers implements AutoCloseable {
  private final FileChannel channel;

  private ServerNumbers(FileChannel channel) {
    this.channel = channel;
  }

  static ServerNumbers in(Path file) throws IOException {
    return new ServerNumbers(FileChannel.open(file, CREATE, WRITE));
  }

  /** Takes a number until the lock is released; empty when a server has it, in any process. */
  Optional<FileLock> take(long number) throws IOException {
    try {
      return Optional.ofNullable(channel.tryLock(number, 1, false));
    } catch (OverlappingFileLockException e) { // one in this process
      return Optional.empty();
    }
  }

  /** Takes the first number from one on that is free. */
  FileLock takeFrom(long number) throws IOException {
    long next = number;
    Optional<FileLock> lock = take(next);
    while (lock.isEmpty()) {
      lock = take(++next);
    }
    return lock.get();
  }

  /** Gives up all that were taken here. */
  @Override
  public void close() throws IOException {
    channel.close();
  }
}
