package org.reformgraph.cypher.query;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What an analyst is after; each query of the library belongs to one. */
public enum QueryGroup {
  MEASURES("一地的举措", "What a region does"),
  IMPLEMENTERS("谁在推行", "Who runs a measure"),
  SIMILAR("各地相似举措", "Similar measures across regions"),
  DIFFUSION("谁学谁", "Who copies from whom"),
  TIMELINE("先行与跟进", "First movers and followers"),
  PLATFORMS("平台", "Platforms and what they connect to"),
  POLICIES("政策", "Policies and who acts under them"),
  AGENCIES("各级部门", "Agencies across levels"),
  OUTCOMES("成效对比", "Outcomes side by side"),
  COOPERATION("协作网络", "Cooperation networks"),
  EVIDENCE("案例与证据", "Cases and evidence"),
  GAPS("差距", "What peers have and a region has not"),
  QUALITY("数据质量", "Quality of the data");

  private final BilingualText title;

  QueryGroup(String zh, String en) {
    this.title = new BilingualText(zh, en);
  }

  /** What people read. */
  public BilingualText title() {
    return title;
  }

  /** How headers and the command line write it. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The group that is written so; empty when there is none. */
  public static Optional<QueryGroup> of(String code) {
    return Arrays.stream(values()).filter(group -> group.code().equals(code)).findFirst();
  }
}
