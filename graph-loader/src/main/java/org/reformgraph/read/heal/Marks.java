package org.reformgraph.read.heal;

import java.util.regex.Pattern;

/** Marks by which a line shows that it starts something of its own. */
final class Marks {
  private static final String NUMBER = "[一二三四五六七八九十百]{1,4}";
  private static final Pattern MARKER =
      Pattern.compile(
          "(?:"
              + NUMBER
              + "(?:、|[．.](?!\\d)|是|要)|[（(](?:"
              + NUMBER
              + "|\\d{1,2})[）)]"
              + "|\\d{1,3}(?:、|[.．](?!\\d)|[）)])|第"
              + NUMBER
              + "[章节部分条篇]"
              + "|[典优创]?[型秀新]?案例[一二三四五六七八九十\\d（(]"
              + "|[①-⑳●■◆▲★※□○◇△▶►•]|—{2}|【).*",
          Pattern.DOTALL);
  private static final Pattern BULLET = Pattern.compile("[①-⑳●■◆▲★※□○◇△▶►•].*", Pattern.DOTALL);
  private static final Pattern CONTENTS =
      Pattern.compile("(?:[.．·…_]{3,}|…{2,}|\t|\\s{3,})\\s*[(（]?\\d{1,4}[)）]?$|[.．·…]{5,}$");
  private static final Pattern PLACED =
      Pattern.compile("[^，。：:]{1,16}[省市区县州旗盟】](?:\\s?[：:丨｜|]|\\s|—{2}).*", Pattern.DOTALL);

  private static final Pattern LED_BY_PLACE =
      Pattern.compile("[\\u4e00-\\u9fa5]{2,7}[省市区县州旗盟].*", Pattern.DOTALL);

  private final String text;

  Marks(String text) {
    this.text = text;
  }

  private String head(SourceLine line) {
    return text.substring(line.start(), Math.min(line.end(), line.start() + 24));
  }

  /** A number or bullet, as of a list or heading, stands in front. */
  boolean marker(SourceLine line) {
    return MARKER.matcher(head(line)).matches();
  }

  /** A bullet, which no sentence has inside, stands in front. */
  boolean bullet(SourceLine line) {
    return BULLET.matcher(head(line)).matches();
  }

  /** A line of a table of contents. */
  boolean contents(SourceLine line) {
    return CONTENTS
        .matcher(text.substring(Math.max(line.start(), line.end() - 24), line.end()))
        .find();
  }

  /** A place and a colon, as in front of the titles of digests. */
  boolean placed(SourceLine line) {
    return PLACED.matcher(head(line)).matches();
  }

  /** A place in front, as titles have it. */
  boolean ledByPlace(SourceLine line) {
    return LED_BY_PLACE.matcher(head(line)).matches();
  }
}
