package org.reformgraph.read.decode;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** Formats that are text themselves, told by their first tags. */
final class Markup {
  private static final int HEAD = 8192;

  private static final Pattern HTML =
      Pattern.compile(
          "(?is)\\s*(<\\?xml[^>]*>\\s*)?(<!--.{0,4000}?-->\\s*)*<(!doctype\\s+html|html|head|body|meta)\\b.*");
  private static final Pattern WORD =
      Pattern.compile("(?s).*(<\\?mso-application|<w:wordDocument|<pkg:package).*");
  private static final Pattern UOF = Pattern.compile("(?s).*<uof:.*");
  private static final Pattern MHTML =
      Pattern.compile("(?is)\\s*(From: *<Saved by|MIME-Version:).*");

  private Markup() {}

  static Optional<Content> find(byte[] bytes) {
    String head = head(bytes);
    if (HTML.matcher(head).matches()) {
      return Optional.of(Content.HTML);
    }
    if (MHTML.matcher(head).matches()) {
      return Optional.of(Content.MHTML);
    }
    return head.stripLeading().startsWith("<?xml") ? Optional.of(xml(head)) : Optional.empty();
  }

  private static Content xml(String head) {
    if (WORD.matcher(head).matches()) {
      return Content.WORD_XML;
    }
    return UOF.matcher(head).matches() ? Content.UOF : Content.XML;
  }

  /** Tags are ASCII, so that any charset of their family shows them. */
  private static String head(byte[] bytes) {
    Optional<TextEncoding> mark = ByteOrderMark.find(bytes);
    Charset charset = mark.map(TextEncoding::charset).orElse(StandardCharsets.ISO_8859_1);
    byte[] head = Arrays.copyOf(bytes, Math.min(bytes.length, HEAD));
    return new TextEncoding(charset, mark.map(TextEncoding::skip).orElse(0)).decode(head);
  }
}
