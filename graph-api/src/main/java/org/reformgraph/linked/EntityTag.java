package org.reformgraph.linked;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Tells two states of what stands at an address apart.
 *
 * @param value as it is sent
 */
record EntityTag(String value) {
  private static final Pattern TAG = Pattern.compile("\"[^\"]*+\"");

  /**
   * The tag of what is made of some things and nothing else. It is weak: another version of this
   * program may say the same in other bytes.
   */
  static EntityTag weak(Object... madeOf) {
    return new EntityTag("W/\"" + digest(List.of(madeOf).toString()) + "\"");
  }

  /** The tag of these bytes. */
  static EntityTag strong(String content) {
    return new EntityTag("\"" + digest(content) + "\"");
  }

  private static String digest(String of) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(of.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 12);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** Whether a client that sent this {@code If-None-Match} has this state already. */
  boolean in(String ifNoneMatch) {
    return ifNoneMatch != null
        && TAG.matcher(ifNoneMatch).results().map(MatchResult::group).anyMatch(value::endsWith);
  }

  /** Whether a client that sent this {@code If-None-Match} has whatever there is, if there is. */
  static boolean any(String ifNoneMatch) {
    return ifNoneMatch != null && ifNoneMatch.strip().equals("*");
  }
}
