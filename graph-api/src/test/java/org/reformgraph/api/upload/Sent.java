package org.reformgraph.api.upload;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import org.springframework.web.multipart.MultipartFile;

/**
 * A file that somebody sent, and what happens after its last byte.
 *
 * @param text what is read of it
 * @param end ends the reading, by -1 or otherwise
 */
record Sent(String text, End end) implements MultipartFile {
  /** The end of a file, or of the disk, or of the server. */
  interface End {
    int read() throws IOException;
  }

  Sent(String text) {
    this(text, () -> -1);
  }

  @Override
  public InputStream getInputStream() {
    return new SequenceInputStream(
        new ByteArrayInputStream(getBytes()),
        new InputStream() {
          @Override
          public int read() throws IOException {
            return end.read();
          }
        });
  }

  @Override
  public byte[] getBytes() {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public String getName() {
    return "file";
  }

  @Override
  public String getOriginalFilename() {
    return null;
  }

  @Override
  public String getContentType() {
    return null;
  }

  @Override
  public boolean isEmpty() {
    return text.isEmpty();
  }

  @Override
  public long getSize() {
    return getBytes().length;
  }

  @Override
  public void transferTo(File to) throws IOException {
    transferTo(to.toPath());
  }
}
