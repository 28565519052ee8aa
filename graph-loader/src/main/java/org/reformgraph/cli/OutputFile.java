package org.reformgraph.cli;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.reformgraph.files.FileTrouble;

/**
 * A file that appears under its name only when it is whole; until then it grows beside it, so that
 * a killed run leaves the file of the run before. Standard output and devices are written directly.
 */
final class OutputFile implements Closeable {
  /** The name that stands for standard output. */
  static final String STANDARD_OUTPUT = "-";

  private final OutputStream stream;
  private final Path growing;
  private final Path target;

  private OutputFile(OutputStream stream, Path growing, Path target) {
    this.stream = stream;
    this.growing = growing;
    this.target = target;
  }

  static OutputFile open(String name, OutputStream standardOutput) {
    if (name.equals(STANDARD_OUTPUT)) {
      return new OutputFile(new BufferedOutputStream(standardOutput), null, null);
    }
    Path target = Path.of(name);
    try {
      if (Files.exists(target) && !Files.isRegularFile(target)) {
        return new OutputFile(buffered(target), null, null);
      }
      Path growing = target.resolveSibling(target.getFileName() + ".part");
      return new OutputFile(buffered(growing), growing, target);
    } catch (IOException e) {
      throw new CommandFailedException(ExitCode.FAILED, FileTrouble.writing(target, e), e);
    }
  }

  private static OutputStream buffered(Path file) throws IOException {
    return new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
  }

  OutputStream stream() {
    return stream;
  }

  /** Everything is written: gives the file its name. */
  void complete() throws IOException {
    stream.flush();
    if (target != null) {
      stream.close();
      move();
    }
  }

  private void move() throws IOException {
    try {
      Files.move(growing, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(growing, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  @Override
  public void close() throws IOException {
    stream.close();
    if (growing != null) {
      Files.deleteIfExists(growing);
    }
  }
}
