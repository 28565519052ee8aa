package org.reformgraph.read.decode;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * The bytes that files of a format start with.
 *
 * @param start a character a byte
 */
record Signature(Content content, int offset, String start) {
  /** A PDF may have some bytes before its header. */
  private static final int PDF_WITHIN = 1024;

  private static final List<Signature> ALL =
      List.of(
          of(Content.OLE, "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1"),
          of(Content.ZIP, "PK\u0003\u0004"),
          of(Content.ZIP, "PK\u0005\u0006"),
          of(Content.RTF, "{\\rtf"),
          of(Content.CAJ, "CAJ\u0000"),
          of(Content.CAJ, "HN\u0000"),
          of(Content.CAJ, "KDH "),
          of(Content.DJVU, "AT&TFORM"),
          of(Content.IMAGE, "\u0089PNG"),
          of(Content.IMAGE, "\u00FF\u00D8\u00FF"),
          of(Content.IMAGE, "GIF8"),
          of(Content.IMAGE, "II*\u0000"),
          of(Content.IMAGE, "MM\u0000*"),
          new Signature(Content.IMAGE, 8, "WEBP"),
          new Signature(Content.IMAGE, 4, "ftyphei"),
          of(Content.ARCHIVE, "Rar!\u001A\u0007"),
          of(Content.ARCHIVE, "7z\u00BC\u00AF'\u001C"),
          of(Content.ARCHIVE, "\u001F\u008B\u0008"),
          of(Content.ARCHIVE, "BZh"),
          of(Content.ARCHIVE, "\u00FD7zXZ\u0000"),
          new Signature(Content.ARCHIVE, 257, "ustar"));

  static Optional<Content> find(byte[] file) {
    int length = Math.min(file.length, PDF_WITHIN);
    String head = new String(file, 0, length, StandardCharsets.ISO_8859_1);
    if (head.contains("%PDF-")) {
      return Optional.of(Content.PDF);
    }
    return ALL.stream()
        .filter(signature -> head.startsWith(signature.start(), signature.offset()))
        .map(Signature::content)
        .findFirst();
  }

  private static Signature of(Content content, String start) {
    return new Signature(content, 0, start);
  }
}
