package org.reformgraph.read.tika;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.reformgraph.read.RejectedInputException;
import org.reformgraph.read.RejectedInputException.Reason;
import org.reformgraph.read.decode.Content;
import org.reformgraph.read.decode.Remedies;

/** Which format a zip file is, by the entries in it. */
final class ZipDocument {
  /** What all parts of a Word file unpack to at most. */
  private static final long MAX_BYTES = 1L << 30;

  private static final int MIME_TYPE_LENGTH = 100;

  private ZipDocument() {}

  /**
   * @throws RejectedInputException when it is not a Word document
   * @throws IOException when it is damaged
   */
  static void requireWord(byte[] bytes) throws IOException, RejectedInputException {
    try (ZipFile zip =
        ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes)).get()) {
      Set<String> names =
          Collections.list(zip.getEntries()).stream()
              .map(entry -> entry.getName().replace('\\', '/').toLowerCase(Locale.ROOT))
              .collect(Collectors.toSet());
      if (!names.contains("[content_types].xml") || !has(names, "word/")) {
        throw Content.unsupported(kind(zip, names), Remedies.SAVE);
      }
      checkSize(zip);
    }
  }

  private static void checkSize(ZipFile zip) throws RejectedInputException {
    long size = 0;
    for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
      size += entry.getSize();
      if (size > MAX_BYTES) {
        throw new RejectedInputException(
            Reason.ZIP_BOMB, "unpacks to more than %,d bytes: not read".formatted(MAX_BYTES));
      }
    }
  }

  private static String kind(ZipFile zip, Set<String> names) throws IOException {
    if (names.contains("ofd.xml")) {
      return "an OFD document";
    }
    if (has(names, "xl/")) {
      return "an Excel table (XLSX)";
    }
    if (has(names, "ppt/")) {
      return "a PowerPoint presentation (PPTX)";
    }
    String type = mimeType(zip);
    if (type.startsWith("application/vnd.oasis.opendocument")) {
      return "an OpenDocument file";
    }
    return type.equals("application/epub+zip")
        ? "an EPUB book"
        : "a zip file under another name (call it .zip to have its documents read)";
  }

  private static String mimeType(ZipFile zip) throws IOException {
    ZipArchiveEntry entry = zip.getEntry("mimetype");
    return entry == null
        ? ""
        : new String(
                zip.getInputStream(entry).readNBytes(MIME_TYPE_LENGTH), StandardCharsets.US_ASCII)
            .strip();
  }

  private static boolean has(Set<String> names, String folder) {
    return names.stream().anyMatch(name -> name.startsWith(folder));
  }
}
