package org.reformgraph.api.upload;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/** Names of files and collections as strangers send them, made such that any disk takes them. */
final class FileName {
  /** Disks take 255; a temporary name may be longer than the name. */
  private static final int MOST_BYTES = 200;

  private static final int MOST_CHARACTERS = 1_000;

  private static final String FORBIDDEN = "<>:\"|?*";

  private FileName() {}

  /**
   * The last part of a path, without what is no part of a name; Chinese stays.
   *
   * @param otherwise when nothing is left
   */
  static String of(String sent, String otherwise) {
    String name = sent == null ? "" : Normalizer.normalize(ending(sent), Normalizer.Form.NFC);
    name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    StringBuilder clean = new StringBuilder();
    name.codePoints()
        .filter(c -> !Character.isISOControl(c) && Character.getType(c) != Character.FORMAT)
        .filter(c -> Character.getType(c) != Character.SURROGATE)
        .map(c -> FORBIDDEN.indexOf(c) >= 0 ? '_' : c)
        .forEach(clean::appendCodePoint);
    // hidden files and those of two dots only
    String stripped = clean.toString().strip().replaceAll("^[.~$\\s]+|[.\\s]+$", "");
    return stripped.isEmpty() ? otherwise : shortened(stripped);
  }

  /** No name is as long as what somebody may send. */
  private static String ending(String sent) {
    return sent.substring(Math.max(0, sent.length() - MOST_CHARACTERS));
  }

  /** The end of a name tells the format. */
  private static String shortened(String name) {
    if (bytes(name) <= MOST_BYTES) {
      return name;
    }
    int dot = name.lastIndexOf('.');
    String end = dot > 0 && name.length() - dot <= 10 ? name.substring(dot) : "";
    String start = name.substring(0, name.length() - end.length());
    while (bytes(start) + bytes(end) > MOST_BYTES) {
      start = start.substring(0, start.offsetByCodePoints(start.length(), -1));
    }
    return start + end;
  }

  private static int bytes(String name) {
    return name.getBytes(StandardCharsets.UTF_8).length;
  }
}
