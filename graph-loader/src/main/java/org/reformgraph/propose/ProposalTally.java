package org.reformgraph.propose;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** Counts what came of the questions of a run; used by many threads. */
public final class ProposalTally {
  /**
   * What came of a run's questions.
   *
   * @param asked questions sent
   * @param failed questions without a readable answer
   * @param unasked questions not sent any more after too many had failed in a row
   * @param added proposals taken
   * @param refused proposals not taken, by reason
   * @param failures how often each failure happened, by its message
   */
  public record Counts(
      long asked,
      long failed,
      long unasked,
      long added,
      Map<Refusal, Long> refused,
      Map<String, Long> failures) {}

  private static final int PATIENCE = 5;
  private static final int MOST_MESSAGES = 20;

  private final Map<Refusal, Long> refused = new EnumMap<>(Refusal.class);
  private final Map<String, Long> failures = new LinkedHashMap<>();
  private long asked;
  private long failed;
  private long unasked;
  private long added;
  private int failedInARow;

  /** Whether one more question is worth while; counts it either way. */
  synchronized boolean ask() {
    if (failedInARow >= PATIENCE) {
      unasked++;
      return false;
    }
    asked++;
    return true;
  }

  synchronized void answered() {
    failedInARow = 0;
  }

  synchronized void failed(String message) {
    failed++;
    failedInARow++;
    if (failures.size() < MOST_MESSAGES || failures.containsKey(message)) {
      failures.merge(message, 1L, Long::sum);
    }
  }

  synchronized void added() {
    added++;
  }

  synchronized void refused(Refusal why, int times) {
    refused.merge(why, (long) times, Long::sum);
  }

  /** The counts so far. */
  public synchronized Counts counts() {
    return new Counts(
        asked, failed, unasked, added, Map.copyOf(refused), new LinkedHashMap<>(failures));
  }
}
