package org.reformgraph.read.decode;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reformgraph.read.RejectedInputException;
import org.reformgraph.read.RejectedInputException.Reason;

/**
 * The encoding of a web page. What the page declares is believed, unless its bytes are faultless
 * UTF-8 or nonsense in the declared charset: many pages were saved again in another one.
 */
public final class HtmlEncoding {
  private static final int HEAD = 8192;
  private static final Pattern DECLARED =
      Pattern.compile("(?i)<(?:meta|\\?xml)[^>]*?(?:charset|encoding)\\s*=\\s*[\"']?([\\w.:-]+)");
  private static final Set<String> CHINESE = Set.of("GB2312", "GBK", "x-mswin-936");

  private HtmlEncoding() {}

  /**
   * The page's characters, without byte-order mark.
   *
   * @throws RejectedInputException UNKNOWN_ENCODING
   */
  public static String decode(byte[] bytes) throws RejectedInputException {
    Optional<TextEncoding> certain = ByteOrderMark.find(bytes).or(() -> Utf16.guess(bytes));
    if (certain.isPresent()) {
      return certain.get().decode(bytes);
    }
    if (TextEncoding.isUtf8(bytes)) {
      return new String(bytes, StandardCharsets.UTF_8);
    }
    return declared(bytes)
        .flatMap(encoding -> encoding.decodeStrictly(bytes))
        .or(() -> ChineseCharset.guess(bytes).map(encoding -> encoding.decode(bytes)))
        .or(() -> declared(bytes).map(encoding -> encoding.decode(bytes)))
        .orElseThrow(
            () ->
                new RejectedInputException(
                    Reason.UNKNOWN_ENCODING,
                    "the page does not say its charset, and it cannot be told: save it as UTF-8"));
  }

  private static Optional<TextEncoding> declared(byte[] bytes) {
    int length = Math.min(bytes.length, HEAD);
    Matcher matcher = DECLARED.matcher(new String(bytes, 0, length, StandardCharsets.ISO_8859_1));
    return matcher.find() ? charset(matcher.group(1)).map(TextEncoding::of) : Optional.empty();
  }

  /** Pages that say GB2312 use characters of its successors. */
  private static Optional<Charset> charset(String label) {
    try {
      Charset charset = Charset.forName(label);
      return Optional.of(CHINESE.contains(charset.name()) ? TextEncoding.GB18030 : charset);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }
}
