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
  private final Path place;
  private final Path target;

  private OutputFile(OutputStream stream, Path place, Path target) {
    this.stream = stream;
    this.place = place;
    this.target = target;
  }

  static OutputFile open(String name, OutputStream standardOutput) {
    if (name.equals(STANDARD_OUTPUT)) {
      return new OutputFile(new BufferedOutputStream(standardOutput), null, null);
    }
    Path target = Path.of(name);
    try {
      if (Files.exists(target) && !Files.isRegularFile(target)) {
        return new OutputFile(buffered(target), target, target);
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

  /**
   * Everything is written, for whoever has more to do before the file gets its name.
   *
   * @return where it is until then; null for standard output
   */
  Path finish() throws IOException {
    stream.flush();
    if (place != null) {
      stream.close();
    }
    return place;
  }

  /** Everything is written: gives the file its name. */
  void complete() throws IOException {
    finish();
    if (grows()) {
      move();
    }
  }

  private boolean grows() {
    return place != null && !place.equals(target);
  }

  private void move() throws IOException {
    try {
      Files.move(place, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(place, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  @Override
  public void close() throws IOException {
    stream.close();
    if (grows()) {
      Files.deleteIfExists(place);
    }
  }
}
