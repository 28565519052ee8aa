package org.reformgraph.extract.outcome;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.reformgraph.lexicon.Cues;
import org.reformgraph.model.Direction;

/** How sure it is that a quantity states a result, rather than counts or describes something. */
final class ResultJudge {
  /** Quantities below are taken for no results. */
  static final double LEAST = 0.5;

  private static final double NONE = 0.2;
  private static final BigDecimal MANY = new BigDecimal(1000);

  /** Round-the-clock opening is no figure: 24小时服务. */
  private static final Pattern ROUND_THE_CLOCK =
      Pattern.compile("^(?:不打烊|自助|免|服务|热线|在线|在岗|全天|值班|接听|受理|开放|通关|营业|运行|无休|响应|预约|政务|智能|全时|×|的)");

  /** 其中80%以上为硕士: what a group is made of. */
  private static final Pattern COMPOSITION = Pattern.compile("^(?:以上|左右)?(?:都|均)?(?:为|是)(?!企业节)");

  /** 少跑一趟, 第二天: such numerals are mostly turns of speech. */
  private static final Pattern SMALL_NUMERAL = Pattern.compile("[一二两三四五六七八九十]{1,3}");

  private static final Pattern DURATION = Pattern.compile("个?工作日|天|小时|分钟|个月|[成倍番]");

  private final Pattern resultBefore;
  private final Pattern notResultBefore;
  private final Pattern notResultAfter;
  private final Pattern background;
  private final Pattern resultNoun;
  private final Pattern listUnit;
  private final Pattern changeUnit;
  private final Pattern kindUnit;

  ResultJudge(Cues cues) {
    this.resultBefore = Pattern.compile(cues.anyOf("result-before"));
    this.notResultBefore = Pattern.compile(cues.anyOf("not-result-before") + "[余近约共]{0,2}$");
    this.notResultAfter = Pattern.compile(cues.anyOf("not-result-after"));
    this.background = Pattern.compile(cues.anyOf("background"));
    this.resultNoun = Pattern.compile(cues.anyOf("result-noun"));
    this.listUnit = Pattern.compile(cues.anyOf("list-unit"));
    this.changeUnit = Pattern.compile(cues.anyOf("change-unit"));
    this.kindUnit = Pattern.compile(cues.anyOf("kind-unit"));
  }

  /**
   * The confidence.
   *
   * @param before the words that lead to the quantity, from another clause where a baseline stands
   *     between
   */
  double confidence(
      String words, Quantity q, String before, Direction direction, boolean hasBaseline) {
    String clause = words.substring(Clauses.start(words, q.start()), q.start());
    String after = words.substring(q.end(), Clauses.end(words, q.end()));
    if (background.matcher(clause + after).find() || notResultAfter.matcher(after).lookingAt()) {
      return NONE;
    }
    if (hasBaseline) {
      return 0.92;
    }
    if (SMALL_NUMERAL.matcher(q.value()).matches() && !isDuration(q, direction, after)) {
      return NONE;
    }
    if (direction != Direction.LEVEL) {
      return 0.92;
    }
    if (isDescription(q, clause, after)) {
      return NONE;
    }
    return ofLevel(q, clause, before, after);
  }

  private static boolean isDuration(Quantity q, Direction direction, String after) {
    return DURATION.matcher(q.unit()).matches()
        && (q.unit().matches("[成倍番]")
            || direction != Direction.LEVEL
            || after.matches("^[内办之就即完].*"));
  }

  private boolean isDescription(Quantity q, String clause, String after) {
    return (q.value().equals("24") && q.unit().equals("小时") && !after.startsWith("内"))
        || ROUND_THE_CLOCK.matcher(after).lookingAt() && q.unit().equals("小时")
        || kindUnit.matcher(q.unit()).matches()
        || notResultBefore.matcher(clause).find()
        || (q.unit().matches("[%％成]|") && COMPOSITION.matcher(after).lookingAt());
  }

  private double ofLevel(Quantity q, String clause, String before, String after) {
    boolean result = resultBefore.matcher(clause).find() || resultBefore.matcher(before).find();
    boolean noun = resultNoun.matcher(after).find();
    boolean many = q.number() != null && q.number().compareTo(MANY) >= 0;
    if (changeUnit.matcher(q.unit()).matches()) {
      boolean share = q.unit().matches("成|倍|番");
      return result ? 0.9 : share ? 0.4 : 0.7;
    }
    if (listUnit.matcher(q.unit()).matches()) {
      return result ? 0.7 : noun && resultBefore.matcher(after).find() ? 0.6 : 0.3;
    }
    if (result) {
      return 0.85;
    }
    return noun || resultNoun.matcher(clause).find() || many ? 0.55 : 0.45;
  }
}
