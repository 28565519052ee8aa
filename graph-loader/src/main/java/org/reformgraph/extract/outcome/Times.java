package org.reformgraph.extract.outcome;

import java.math.BigDecimal;
import java.util.Map;

/** Units of time, so that 3天 and 10分钟 can be compared. */
final class Times {
  private static final Map<String, BigDecimal> SECONDS =
      Map.ofEntries(
          Map.entry("秒", seconds(1)),
          Map.entry("秒钟", seconds(1)),
          Map.entry("分钟", seconds(60)),
          Map.entry("小时", seconds(3600)),
          Map.entry("个小时", seconds(3600)),
          Map.entry("天", seconds(86_400)),
          Map.entry("日", seconds(86_400)),
          Map.entry("个自然日", seconds(86_400)),
          Map.entry("工作日", seconds(120_960)),
          Map.entry("个工作日", seconds(120_960)),
          Map.entry("个月", seconds(2_592_000)));

  private Times() {}

  static boolean isTime(String unit) {
    return SECONDS.containsKey(unit);
  }

  /** A time in seconds, a working day being 1.4 days; null for what is none or has no number. */
  static BigDecimal seconds(Quantity q) {
    BigDecimal each = SECONDS.get(q.unit());
    return each == null || q.number() == null ? null : q.number().multiply(each);
  }

  private static BigDecimal seconds(int seconds) {
    return new BigDecimal(seconds);
  }
}
