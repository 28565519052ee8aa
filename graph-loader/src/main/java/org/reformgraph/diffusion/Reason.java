package org.reformgraph.diffusion;

import java.util.Locale;

/** Why a link is thought likely, in two languages. */
record Reason(String zh, String en) {
  /** That the origin was earlier, and how alike the measures are. */
  static Reason of(Adoption origin, Adoption adopter, double similarity) {
    Practice.Dated there = origin.dated().orElseThrow();
    Practice.Dated here = adopter.dated().orElseThrow();
    String share = String.format(Locale.ROOT, "%.2f", similarity);
    return new Reason(
        "推断：%s较早（%s，%s%s），两地举措相似度%s"
            .formatted(
                origin.place().ref().name(),
                zh(there),
                adopter.place().ref().name(),
                zh(here),
                share),
        "Inferred: %s was earlier (%s; %s: %s), and the measures are alike by %s"
            .formatted(
                origin.place().ref().name(),
                en(there),
                adopter.place().ref().name(),
                en(here),
                share));
  }

  private static String zh(Practice.Dated dated) {
    return dated.date() + (dated.kind() == DateKind.CASE ? "，以案例日期计" : "");
  }

  private static String en(Practice.Dated dated) {
    return dated.date() + (dated.kind() == DateKind.CASE ? ", the date of the case" : "");
  }

  Reason sameName(String name) {
    return new Reason(zh + "，名称同为“" + name + "”", en + "; both are called “" + name + "”");
  }

  Reason sameWords(String words) {
    return new Reason(zh + "，行文相同：“" + words + "”", en + "; in the same words: “" + words + "”");
  }
}
