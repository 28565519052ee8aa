package org.reformgraph.benchmarks.hostile;

import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;

/** Texts in which something goes on for longer than anybody would write it. */
final class LongTexts {
  private static final int MOST = 1_000_000;

  private static final Pattern ENDS = Pattern.compile("[。！？；!?;]");

  /** Words that rules look at, which patterns might count again and again. */
  private static final String[] BAIT = {
    "借鉴", "学习", "复制推广", "市", "区", "县", "“一", "”", "的", "和", "、", "市场监管局", "推出", "平台", "将", "计划",
    "由", "压缩至", "个工作日", "第一", "一、", "目录", "……", "1", "％", "国务院", "〔2021〕", "号", "《", "》", " ", "　",
    "："
  };

  private LongTexts() {}

  static List<Mutation> all() {
    return List.of(
        Mutation.ofText(
            "all on one line", (text, random) -> repeated(text.replace("\n", ""), random)),
        Mutation.ofText(
            "sentence without end",
            (text, random) -> repeated(ENDS.matcher(text).replaceAll("，"), random)),
        Mutation.ofText("one word without end", LongTexts::bait),
        Mutation.ofText("words at random", LongTexts::words),
        Mutation.ofText("lines of nothing", LongTexts::lines),
        Mutation.ofText("the same case again and again", LongTexts::repeated),
        Mutation.ofText("contents that promise too much", LongTexts::contents));
  }

  private static String repeated(String text, Random random) {
    int least = 1 + random.nextInt(random.nextInt(10) == 0 ? MOST : MOST / 20);
    StringBuilder all = new StringBuilder(text);
    while (all.length() < least) {
      all.append(text);
    }
    return all.toString();
  }

  private static String bait(String text, Random random) {
    String word = BAIT[random.nextInt(BAIT.length)] + BAIT[random.nextInt(BAIT.length)];
    return text + "\n" + word.repeat(1 + random.nextInt(20_000)) + "\n" + text;
  }

  private static String words(String text, Random random) {
    StringBuilder all = new StringBuilder(text.substring(0, Math.min(200, text.length())));
    int words = 1 + random.nextInt(20_000);
    for (int i = 0; i < words; i++) {
      all.append(BAIT[random.nextInt(BAIT.length)]);
    }
    return all.toString();
  }

  private static String lines(String text, Random random) {
    String[] nothing = {"\n", " \n", "　\n", "\t\n", "一\n", "1\n", "- 1 -\n"};
    return text + nothing[random.nextInt(nothing.length)].repeat(random.nextInt(100_000)) + text;
  }

  private static String contents(String text, Random random) {
    StringBuilder all = new StringBuilder("目  录\n");
    String[] lines = text.split("\n", -1);
    int entries = 1 + random.nextInt(3_000);
    for (int i = 0; i < entries; i++) {
      String line = lines[random.nextInt(lines.length)];
      all.append(line, 0, Math.min(line.length(), 30)).append(" …… ").append(i).append('\n');
    }
    return all + text;
  }
}
