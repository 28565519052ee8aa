package org.reformgraph.bulk;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.zip.CRC32C;
import java.util.zip.CheckedOutputStream;

/** A file that grows by whole rows. */
final class CsvFile implements Closeable {
  private static final int BUFFER = 1 << 16;

  private final Path path;
  private final CRC32C checksum = new CRC32C();
  private final OutputStream out;
  private final long heading;
  private long size;
  private long rows;

  /**
   * @param header the first line; empty for none
   */
  CsvFile(Path path, String header) throws IOException {
    this.path = path;
    this.out =
        new BufferedOutputStream(
            new CheckedOutputStream(
                Files.newOutputStream(path, StandardOpenOption.CREATE_NEW), checksum),
            BUFFER);
    this.heading = put(header);
  }

  /**
   * Rows that stand together.
   *
   * @param start offset of the first byte
   * @param end offset behind the last byte
   */
  record Part(long start, long end, long rows) {}

  /** Adds a row. */
  void write(String line) throws IOException {
    put(line);
    rows++;
  }

  private long put(String line) throws IOException {
    byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
    out.write(bytes);
    size += bytes.length;
    return bytes.length;
  }

  /** Where the next row will begin. */
  Part end() {
    return new Part(size, size, rows);
  }

  /** What was added since; of a file that was not there then, all. */
  Part since(Part before) {
    return before == null
        ? new Part(heading, size, rows)
        : new Part(before.start(), size, rows - before.rows());
  }

  /**
   * Takes rows out of the closed file.
   *
   * @param parts in their order
   */
  void cut(List<Part> parts) throws IOException {
    Path rest = path.resolveSibling(path.getFileName() + ".tmp");
    checksum.reset();
    size = 0;
    try (InputStream in = Files.newInputStream(path);
        OutputStream copy = new CheckedOutputStream(Files.newOutputStream(rest), checksum)) {
      long at = 0;
      for (Part part : parts) {
        copy(in, copy, part.start() - at);
        in.skipNBytes(part.end() - part.start());
        at = part.end();
        rows -= part.rows();
      }
      copy(in, copy, Long.MAX_VALUE);
    }
    Files.move(rest, path, StandardCopyOption.REPLACE_EXISTING);
  }

  private void copy(InputStream in, OutputStream to, long most) throws IOException {
    byte[] buffer = new byte[BUFFER];
    for (long left = most; left > 0; ) {
      int read = in.read(buffer, 0, (int) Math.min(left, BUFFER));
      if (read < 0) {
        return;
      }
      to.write(buffer, 0, read);
      left -= read;
      size += read;
    }
  }

  /** What the manifest says of it; to be asked once it is closed. */
  Manifest.Part manifest(String of, boolean nodes) {
    return new Manifest.Part(
        path.getFileName().toString(), of, nodes, rows, size, checksum.getValue());
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
