package org.reformgraph.read.decode;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * How a text's bytes are to be read.
 *
 * @param skip length of the byte-order mark
 */
public record TextEncoding(Charset charset, int skip) {
  /** China's standard: what Chinese Windows calls GBK is a part of it. */
  public static final Charset GB18030 = Charset.forName("GB18030");

  static TextEncoding of(Charset charset) {
    return new TextEncoding(charset, 0);
  }

  /**
   * The encoding of a whole text; empty when it cannot be told. A few damaged bytes are forgiven:
   * {@link #decode} shows them as U+FFFD.
   */
  public static Optional<TextEncoding> detect(byte[] bytes) {
    return ByteOrderMark.find(bytes)
        .or(() -> Utf16.guess(bytes))
        .or(() -> ChineseCharset.guess(bytes))
        .or(() -> ChineseCharset.guessDamaged(bytes));
  }

  /** The encoding of a few names; GB18030 when it cannot be told. */
  public static TextEncoding ofNames(byte[] names) {
    return ChineseCharset.guess(names).orElse(of(GB18030));
  }

  /** All of the text; bytes that mean nothing become U+FFFD. */
  public String decode(byte[] bytes) {
    return new String(bytes, skip, bytes.length - skip, charset);
  }

  /** The text, or empty when there are bytes that mean nothing. */
  Optional<String> decodeStrictly(byte[] bytes) {
    try {
      ByteBuffer buffer = ByteBuffer.wrap(bytes, skip, bytes.length - skip);
      return Optional.of(charset.newDecoder().decode(buffer).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /** Whether the bytes are UTF-8 without a fault. */
  public static boolean isUtf8(byte[] bytes) {
    return of(StandardCharsets.UTF_8).decodeStrictly(bytes).isPresent();
  }
}
