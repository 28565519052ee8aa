package org.reformgraph.benchmarks.soak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ScheduleTests {
  private static final long SECOND = 1_000_000_000L;

  @Test
  void fiftyReadsASecondAreDueAndTheRestBesideThem() {
    List<Schedule.Due> due = all(600 * SECOND);

    assertThat(due.stream().filter(each -> each.kind().read())).hasSize(50 * 600);
    assertThat(numbers(due, Kind.SIMILAR)).hasSize(600);
    assertThat(numbers(due, Kind.SPARQL)).hasSize(600);
    assertThat(numbers(due, Kind.UPLOAD)).hasSize(30);
    assertThat(numbers(due, Kind.RELOAD)).hasSize(10).startsWith(0, 1, 2);
    assertThat(numbers(due, Kind.JOB)).isEmpty();
  }

  @Test
  void itGoesForwardInTimeAndEndsBeforeTheEnd() {
    List<Schedule.Due> due = all(30 * SECOND);

    assertThat(due).extracting(Schedule.Due::nanos).isSorted();
    assertThat(due.get(due.size() - 1).nanos()).isLessThan(30 * SECOND);
  }

  @Test
  void aKindIsDueInEvenSteps() {
    List<Long> reloads =
        all(300 * SECOND).stream()
            .filter(each -> each.kind() == Kind.RELOAD)
            .map(Schedule.Due::nanos)
            .toList();

    for (int i = 1; i < reloads.size(); i++) {
      assertThat(reloads.get(i) - reloads.get(i - 1)).isEqualTo(60 * SECOND);
    }
  }

  @Test
  void nothingIsDueAfterTheEnd() {
    Schedule schedule = new Schedule(List.of(Kind.PAGE), 0);

    assertThat(schedule.hasNext()).isFalse();
    assertThatThrownBy(schedule::next).isInstanceOf(NoSuchElementException.class);
  }

  private static List<Integer> numbers(List<Schedule.Due> due, Kind kind) {
    return due.stream().filter(each -> each.kind() == kind).map(Schedule.Due::number).toList();
  }

  private static List<Schedule.Due> all(long end) {
    Schedule schedule = new Schedule(List.of(Kind.values()), end);
    List<Schedule.Due> due = new ArrayList<>();
    Stream.generate(() -> schedule).takeWhile(Schedule::hasNext).forEach(s -> due.add(s.next()));
    return due;
  }
}
