package org.reformgraph.extract.relation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How deep a heading stands, by the mark it opens with: what a heading says holds for the section
 * up to the next one that stands no deeper.
 */
final class HeadingLevel {
  private static final Pattern MARK =
      Pattern.compile(
          "(第[一二三四五六七八九十]+[章节部]|[一二三四五六七八九十]+、)|(（[一二三四五六七八九十]+）)|(\\d+[.．、])|[\\p{P}\\p{S}]*");

  private HeadingLevel() {}

  /** 0 for a heading without a mark or with an ornament, else 1 to 3. */
  static int of(String heading) {
    Matcher m = MARK.matcher(heading);
    if (m.lookingAt()) {
      for (int level = 1; level <= m.groupCount(); level++) {
        if (m.group(level) != null) {
          return level;
        }
      }
    }
    return 0;
  }

  /** What a heading says behind its mark. */
  static String words(String heading) {
    Matcher m = MARK.matcher(heading);
    return m.lookingAt() ? heading.substring(m.end()) : heading;
  }
}
