package org.reformgraph.extract.outcome;

import java.util.Set;
import java.util.regex.Pattern;
import org.reformgraph.extract.Spotter;
import org.reformgraph.lexicon.Cues;
import org.reformgraph.model.Direction;

/**
 * Numbers that describe and never are a result, whatever else speaks for them: 24小时服务, 占地120亩,
 * 开车30分钟就能到, 其中八成为硕士, 少跑一趟.
 */
final class Descriptions {
  private static final Pattern ROUND_THE_CLOCK =
      Pattern.compile("^(?:不打烊|自助|免|服务|热线|在线|在岗|全天|值班|接听|受理|开放|通关|营业|运行|无休|响应|预约|政务|智能|全时|×|的)");

  private static final Pattern COMPOSITION = Pattern.compile("^(?:以上|左右)?(?:都|均)?(?:为|是)(?!企业节)");
  private static final Pattern SMALL_NUMERAL = Pattern.compile("[一二两三四五六七八九十]{1,3}");
  private static final Pattern SHARE = Pattern.compile("[成倍番]");
  private static final Pattern DURATION = Pattern.compile("个?工作日|天|小时|分钟|个月");
  private static final Pattern LIMIT = Pattern.compile("^[内办之就即完]");

  private static final Set<String> WHOLES = Set.of("", "%", "％", "成");

  private final Spotter never;
  private final Pattern kindUnit;
  private final Spotter listed;

  Descriptions(Cues cues) {
    this.never = new Spotter(cues.anyOf("never-result"));
    this.kindUnit = Pattern.compile(cues.anyOf("kind-unit"));
    this.listed = new Spotter(cues.anyOf("not-result-before") + "[余近约共]{0,2}$");
  }

  /** Whether a number of a sentence only describes. */
  boolean describes(String words, Quantity q, Direction direction, boolean baseline) {
    String before = words.substring(Clauses.start(words, q.start()), q.start());
    String behind = words.substring(q.end(), Clauses.end(words, q.end()));
    if (never.isIn(before + behind)) {
      return true;
    }
    if (baseline) {
      return false;
    }
    if (SMALL_NUMERAL.matcher(q.value()).matches() && !isMeasured(q, direction, behind)) {
      return true;
    }
    return direction == Direction.LEVEL
        && (isOpeningHours(q, behind)
            || kindUnit.matcher(q.unit()).matches()
            || listed.isIn(before)
            || (WHOLES.contains(q.unit()) && COMPOSITION.matcher(behind).lookingAt()));
  }

  private static boolean isOpeningHours(Quantity q, String behind) {
    return q.unit().equals("小时")
        && (ROUND_THE_CLOCK.matcher(behind).lookingAt()
            || (q.value().equals("24") && !behind.startsWith("内")));
  }

  /** A small number in words is mostly a turn of speech (第二天, 少跑一趟). */
  private static boolean isMeasured(Quantity q, Direction direction, String behind) {
    return SHARE.matcher(q.unit()).matches()
        || (DURATION.matcher(q.unit()).matches()
            && (direction != Direction.LEVEL || LIMIT.matcher(behind).lookingAt()));
  }
}
