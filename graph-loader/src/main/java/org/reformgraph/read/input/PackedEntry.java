package org.reformgraph.read.input;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.util.zip.CRC32;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.io.input.BoundedInputStream;
import org.reformgraph.read.RejectedInputException;
import org.reformgraph.read.RejectedInputException.Reason;

/**
 * Where an entry's bytes stand in its zip file: enough to read it at any time, from any thread,
 * without the archive's directory.
 */
record PackedEntry(ZipBytes archive, long offset, long packed, long size, int method, long crc)
    implements ByteSource {
  static PackedEntry of(ZipBytes archive, ZipArchiveEntry entry) {
    return new PackedEntry(
        archive,
        entry.getDataOffset(),
        entry.getCompressedSize(),
        entry.getSize(),
        entry.getMethod(),
        entry.getCrc());
  }

  boolean readable() {
    return method == ZipEntry.STORED || method == ZipEntry.DEFLATED;
  }

  @Override
  public InputStream open() throws IOException, RejectedInputException {
    byte[] bytes = unpack();
    CRC32 sum = new CRC32();
    sum.update(bytes);
    if (bytes.length != size || sum.getValue() != crc) {
      throw new RejectedInputException(
          Reason.BROKEN_FORMAT, "is damaged inside its zip file: pack it again");
    }
    return new ByteArrayInputStream(bytes);
  }

  /** Reads one byte more than announced at most: what announces too little is a bomb. */
  private byte[] unpack() throws IOException, RejectedInputException {
    Inflater inflater = new Inflater(true);
    try (SeekableByteChannel channel = archive.open().position(offset);
        InputStream in = stream(channel, inflater)) {
      byte[] bytes = in.readNBytes(Math.toIntExact(size) + 1);
      if (bytes.length > size) {
        throw new RejectedInputException(
            Reason.ZIP_BOMB, "unpacks to more than the zip file says: not read");
      }
      return bytes;
    } finally {
      inflater.end();
    }
  }

  private InputStream stream(SeekableByteChannel channel, Inflater inflater) throws IOException {
    InputStream raw =
        BoundedInputStream.builder()
            .setInputStream(Channels.newInputStream(channel))
            .setMaxCount(packed)
            .get();
    return method == ZipEntry.STORED ? raw : new InflaterInputStream(raw, inflater, 1 << 14);
  }
}
