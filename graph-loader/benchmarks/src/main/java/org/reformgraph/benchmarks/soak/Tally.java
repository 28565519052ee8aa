package org.reformgraph.benchmarks.soak;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/** What was answered, how late, and what went wrong. Thread-safe. */
final class Tally {
  /**
   * An answer, right or wrong.
   *
   * @param due when it should have been asked, in nanoseconds since the start
   * @param took from then until the answer was whole: a request that had to wait for its turn is
   *     late by that, too
   */
  private record Answer(Kind kind, long due, long took) {}

  /**
   * Errors of one sort.
   *
   * @param first what the first one said, and when
   */
  record Errors(int count, String first) {
    private Errors more() {
      return new Errors(count + 1, first);
    }
  }

  private static final long SECOND = 1_000_000_000L;
  private static final int LONGEST = 600;

  private final List<Answer> answers = new ArrayList<>();
  private final Map<Kind, Integer> wrong = new EnumMap<>(Kind.class);
  private final Map<String, Errors> errors = new LinkedHashMap<>();

  /** A right answer. */
  synchronized void answered(Kind kind, long due, long took) {
    answers.add(new Answer(kind, due, took));
  }

  /** A wrong answer, or none; errors of a kind and a sort are told together. */
  synchronized void failed(Kind kind, long due, Throwable why) {
    wrong.merge(kind, 1, Integer::sum);
    String first =
        String.format(Locale.ROOT, "after %,d s: %s", due / SECOND, why).replace('\n', ' ');
    errors.merge(
        kind + ": " + sort(why),
        new Errors(1, first.substring(0, Math.min(LONGEST, first.length()))),
        (before, now) -> before.more());
  }

  private static String sort(Throwable why) {
    return why instanceof WrongAnswerException answer
        ? Integer.toString(answer.status())
        : why.getClass().getSimpleName();
  }

  /** By kind and sort, in the order of the first ones. */
  synchronized Map<String, Errors> errors() {
    return new LinkedHashMap<>(errors);
  }

  synchronized int wrong(Kind kind) {
    return wrong.getOrDefault(kind, 0);
  }

  synchronized int wrong() {
    return wrong.values().stream().mapToInt(Integer::intValue).sum();
  }

  synchronized int right(Kind kind) {
    return (int) answers.stream().filter(answer -> answer.kind() == kind).count();
  }

  /** How long right answers took to what was due in a time, of those that have come. */
  synchronized Percentiles took(Predicate<Kind> kinds, long from, long to) {
    return new Percentiles(
        answers.stream()
            .filter(answer -> answer.due() >= from && answer.due() < to)
            .filter(answer -> kinds.test(answer.kind()))
            .mapToLong(Answer::took)
            .toArray());
  }
}
