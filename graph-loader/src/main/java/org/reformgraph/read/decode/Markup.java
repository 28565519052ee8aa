package org.reformgraph.read.decode;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Formats that are text themselves, told by their first tags. */
final class Markup {
  private static final int HEAD = 8192;

  private static final Pattern HTML =
      Pattern.compile("(?i)<(!doctype\\s+html|html|head|body|meta)\\b");
  private static final Pattern MHTML = Pattern.compile("(?i)(From: *<Saved by|MIME-Version:)");
  private static final List<String> WORD =
      List.of("<?mso-application", "<w:wordDocument", "<pkg:package");

  private Markup() {}

  static Optional<Content> find(byte[] bytes) {
    String head = head(bytes).stripLeading();
    if (MHTML.matcher(head).lookingAt()) {
      return Optional.of(Content.MHTML);
    }
    if (HTML.matcher(head).region(prolog(head), head.length()).lookingAt()) {
      return Optional.of(Content.HTML);
    }
    return head.startsWith("<?xml") ? Optional.of(xml(head)) : Optional.empty();
  }

  /** The length of what may stand before the first tag: XML declarations, comments and blanks. */
  private static int prolog(String head) {
    int at = 0;
    while (at < head.length()) {
      if (Character.isWhitespace(head.charAt(at))) {
        at++;
      } else if (head.startsWith("<?", at)) {
        at = after(head, "?>", at);
      } else if (head.startsWith("<!--", at)) {
        at = after(head, "-->", at);
      } else {
        break;
      }
    }
    return at;
  }

  private static int after(String head, String end, int from) {
    int at = head.indexOf(end, from);
    return at < 0 ? head.length() : at + end.length();
  }

  private static Content xml(String head) {
    if (WORD.stream().anyMatch(head::contains)) {
      return Content.WORD_XML;
    }
    return head.contains("<uof:") ? Content.UOF : Content.XML;
  }

  /** Tags are ASCII, so that any charset of their family shows them. */
  private static String head(byte[] bytes) {
    Optional<TextEncoding> mark = ByteOrderMark.find(bytes);
    Charset charset = mark.map(TextEncoding::charset).orElse(StandardCharsets.ISO_8859_1);
    byte[] head = Arrays.copyOf(bytes, Math.min(bytes.length, HEAD));
    return new TextEncoding(charset, mark.map(TextEncoding::skip).orElse(0)).decode(head);
  }
}
