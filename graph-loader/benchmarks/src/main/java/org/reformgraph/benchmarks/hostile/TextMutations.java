package org.reformgraph.benchmarks.hostile;

import java.util.List;
import java.util.Random;

/** Characters that look like others, like nothing, or turn the direction of writing. */
final class TextMutations {
  private static final String DIRECTIONS =
      "\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069\u200E\u200F\u061C";
  private static final String INVISIBLE =
      "\u200B\u200C\u200D\u2060\uFEFF\u00AD\u180E\u034F\u3164\u2800";
  private static final String CONTROLS =
      "\u0001\u0002\u0007\b\u000B\f\u001B\u001C\u001E\u007F\u0085\u0090";
  private static final String LINE_ENDS = "\r\u0085\u2028\u2029\u000B\f\u001E";

  /** What is meant, and what looks so. */
  private static final String MEANT = "一二工人口大日月木十八儿入厂门马长见车贝0123456789AOIl市区县行政";

  private static final String ALIKE = "⼀⼆⼯⼈⼝⼤⽇⽉⽊⼗⼋⼉⼊⼚⻔⻢⻓⻅⻋⻉ОІ२ЗᏎ５бᛟ８９АΟΙ１巿區縣⾏攻";

  private TextMutations() {}

  static List<Mutation> all() {
    return List.of(
        sprinkled("right to left", DIRECTIONS),
        sprinkled("zero width", INVISIBLE),
        sprinkled("control characters", CONTROLS),
        sprinkled("combining marks", "\u0300\u0336\u20DD\u0489\u3099\uFE0F"),
        sprinkled("U+FFFD and noncharacters", "\uFFFD\uFFFE\uFFFF\uFDD0\uE000\uF8FF"),
        Mutation.ofText("homoglyphs", TextMutations::homoglyphs),
        Mutation.ofText("rare and astral characters", TextMutations::astral),
        Mutation.ofText(
            "odd line ends", (text, random) -> text.replace('\n', any(LINE_ENDS, random))),
        Mutation.ofText("lines shuffled", TextMutations::shuffled),
        Mutation.ofText("characters shuffled", TextMutations::scrambled),
        Mutation.ofText("brackets and quotes nested", TextMutations::nested),
        Mutation.ofText("numbers without end", TextMutations::numbers),
        Mutation.ofText("markdown without end", TextMutations::markdown),
        Mutation.ofText("formulas and code", TextMutations::code));
  }

  private static Mutation sprinkled(String name, String characters) {
    return Mutation.ofText(
        name,
        (text, random) -> {
          int everyNth = 1 + random.nextInt(30);
          StringBuilder changed = new StringBuilder();
          text.codePoints()
              .forEach(
                  c -> {
                    changed.appendCodePoint(c);
                    if (random.nextInt(everyNth) == 0) {
                      changed.append(any(characters, random));
                    }
                  });
          return changed.toString();
        });
  }

  private static char any(String characters, Random random) {
    return characters.charAt(random.nextInt(characters.length()));
  }

  private static String homoglyphs(String text, Random random) {
    StringBuilder changed = new StringBuilder(text);
    for (int i = 0; i < changed.length(); i++) {
      int at = MEANT.indexOf(changed.charAt(i));
      if (at >= 0 && at < ALIKE.length() && random.nextInt(3) > 0) {
        changed.setCharAt(i, ALIKE.charAt(at));
      } else if (changed.charAt(i) > ' ' && changed.charAt(i) < 0x7F && random.nextBoolean()) {
        changed.setCharAt(i, (char) (changed.charAt(i) - '!' + '！'));
      }
    }
    return changed.toString();
  }

  private static String astral(String text, Random random) {
    StringBuilder changed = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              if (c > ' ' && random.nextInt(12) == 0) {
                changed.appendCodePoint(0x10000 + random.nextInt(0x100000));
              } else {
                changed.appendCodePoint(c);
              }
            });
    return changed.toString();
  }

  private static String shuffled(String text, Random random) {
    List<String> lines = new java.util.ArrayList<>(List.of(text.split("\n", -1)));
    java.util.Collections.shuffle(lines, random);
    return String.join("\n", lines);
  }

  private static String scrambled(String text, Random random) {
    char[] characters = text.toCharArray();
    for (int i = characters.length - 1; i > 0; i--) {
      int other = Math.max(0, i - random.nextInt(30));
      char kept = characters[i];
      characters[i] = characters[other];
      characters[other] = kept;
    }
    return new String(characters);
  }

  private static String nested(String text, Random random) {
    String[] opening = {"（", "《", "“", "【", "〔", "(", "[", "「", "『"};
    String[] closing = {"）", "》", "”", "】", "〕", ")", "]", "」", "』"};
    int kind = random.nextInt(opening.length);
    int depth = 1 + random.nextInt(20_000);
    int at = random.nextInt(text.length());
    boolean closed = random.nextBoolean();
    return text.substring(0, at)
        + opening[kind].repeat(depth)
        + text.substring(at)
        + (closed ? closing[kind].repeat(depth) : "");
  }

  private static String numbers(String text, Random random) {
    String digits =
        random.nextBoolean() ? "9" : "９一〇万亿.,%".substring(random.nextInt(5)).substring(0, 1);
    String endless = digits.repeat(1 + random.nextInt(20_000));
    return text.replaceAll("[0-9]+", random.nextBoolean() ? "9".repeat(400) : "$0,$0.$0")
        + "\n办理时间由"
        + endless
        + "个工作日压缩至"
        + endless
        + "个工作日，"
        + endless
        + "年"
        + endless
        + "月，材料减少"
        + endless
        + "%。";
  }

  private static String markdown(String text, Random random) {
    String[] marks = {"> ", "- ", "#", "*", "_", "`", "[", "![](", "|", "  ", "<!--", "1. "};
    String mark = marks[random.nextInt(marks.length)];
    return mark.repeat(1 + random.nextInt(20_000)) + text + mark.repeat(random.nextInt(5_000));
  }

  private static String code(String text, Random random) {
    String[] pieces = {
      "=HYPERLINK(\"x\")",
      "<script>alert(1)</script>",
      "'; MATCH (n) DETACH DELETE n //",
      "\\u0000",
      "${jndi:ldap://127.0.0.1/a}",
      "{{7*7}}",
      "../../../etc/passwd",
      "%s%n%d",
      "\"},{\"",
      "\\",
      "']",
      "@SUM(1)"
    };
    StringBuilder changed = new StringBuilder();
    for (String part : text.split("(?<=[，。“”])")) {
      changed.append(part);
      if (random.nextInt(4) == 0) {
        changed.append('“').append(pieces[random.nextInt(pieces.length)]).append('”');
      }
    }
    return changed.toString();
  }
}
