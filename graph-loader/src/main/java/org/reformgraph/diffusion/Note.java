package org.reformgraph.diffusion;

import java.util.List;
import java.util.stream.Collectors;

/** Why a claim got its verdict, in two languages. */
record Note(String zh, String en) {
  /** How many regions a note names. */
  private static final int NAMED = 5;

  static Note earlier(Practice own, List<Practice> earlier) {
    return new Note(
        "在其范围内已有更早的采用：" + names(earlier, "、", true) + "；本地为" + zh(own) + "。",
        "Earlier in its scope: " + names(earlier, ", ", false) + "; here it was " + en(own) + ".");
  }

  static Note rivals(Practice own, List<Practice> rivals) {
    return new Note(
        "同一范围内另有地区也称首创：" + names(rivals, "、", true) + "；本地为" + zh(own) + "，数据不能断定先后。",
        "Others in its scope claim the same: "
            + names(rivals, ", ", false)
            + "; here it was "
            + en(own)
            + ". The data do not tell who was earlier.");
  }

  static Note undated() {
    return new Note("没有日期，无从核对。", "Without a date there is nothing to compare.");
  }

  static Note caseDateOnly(Practice.Dated own, List<Practice> before) {
    boolean some = !before.isEmpty();
    return new Note(
        "文中未写明起始时间，只知案例日期%s，实际可能更早，无从核对%s。"
            .formatted(own.date(), some ? "；早于该案例的有：" + names(before, "、", true) : ""),
        "The text does not say since when; its case is of %s, and it may have been earlier%s."
            .formatted(
                own.date(), some ? ". Earlier than the case: " + names(before, ", ", false) : ""));
  }

  static Note nobodyElse() {
    return new Note(
        "图谱中同一范围内没有其他有日期的采用，无从核对。", "No other adopter in its scope has a date in the graph.");
  }

  static Note noneEarlier(Practice.Dated own, long others) {
    return new Note(
        "自" + own.date() + "起；图谱中同一范围内另有" + others + "项有日期的采用，均不更早。",
        "Since "
            + own.date()
            + "; of "
            + others
            + " other dated measures in its scope none is known to be earlier.");
  }

  private static String names(List<Practice> practices, String gap, boolean zh) {
    String names =
        practices.stream()
            .limit(NAMED)
            .map(
                practice ->
                    practice.place().ref().name()
                        + (zh ? "（" + zh(practice) + "）" : " (" + en(practice) + ")"))
            .collect(Collectors.joining(gap));
    return practices.size() > NAMED ? names + (zh ? "等" : " …") : names;
  }

  private static String zh(Practice practice) {
    return practice
        .dated()
        .map(d -> d.date() + (d.kind() == DateKind.CASE ? "（案例日期）" : ""))
        .orElse("日期不详");
  }

  private static String en(Practice practice) {
    return practice
        .dated()
        .map(d -> d.date() + (d.kind() == DateKind.CASE ? " by the date of its case" : ""))
        .orElse("at an unknown date");
  }
}
