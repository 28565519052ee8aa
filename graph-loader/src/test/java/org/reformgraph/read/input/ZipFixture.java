package org.reformgraph.read.input;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** Builds zip files as various programs write them. */
final class ZipFixture {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes);

  /** Names as Windows in Chinese writes them: in another charset, without a flag. */
  static ZipFixture withNamesIn(String charset) {
    ZipFixture fixture = new ZipFixture();
    fixture.zip.setEncoding(Charset.forName(charset).name());
    fixture.zip.setUseLanguageEncodingFlag(false);
    return fixture;
  }

  static ZipFixture utf8() {
    return new ZipFixture();
  }

  ZipFixture add(String name, String text) {
    return add(name, text.getBytes(StandardCharsets.UTF_8));
  }

  ZipFixture add(String name, byte[] content) {
    return put(new ZipArchiveEntry(name), content);
  }

  ZipFixture addStored(String name, byte[] content) {
    ZipArchiveEntry entry = new ZipArchiveEntry(name);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(content.length);
    CRC32 crc = new CRC32();
    crc.update(content);
    entry.setCrc(crc.getValue());
    return put(entry, content);
  }

  ZipFixture addLink(String name, String target) {
    ZipArchiveEntry entry = new ZipArchiveEntry(name);
    entry.setUnixMode(0120777);
    return put(entry, target.getBytes(StandardCharsets.UTF_8));
  }

  byte[] bytes() {
    try {
      zip.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private ZipFixture put(ZipArchiveEntry entry, byte[] content) {
    try {
      zip.putArchiveEntry(entry);
      zip.write(content);
      zip.closeArchiveEntry();
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
