package org.reformgraph.diffusion;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as precise as it is known: a year, a month or a day. It stands for all days that it may
 * be. The order is that of the first of them; of those that start together the less precise come
 * first, so that 2019 stands before 2019-01 and 2019-05, and behind 2018-12.
 *
 * @param text as written, {@code yyyy[-MM[-dd]]}
 * @param first the first day that it may be
 * @param last the last day that it may be
 */
public record PartialDate(String text, LocalDate first, LocalDate last)
    implements Comparable<PartialDate> {
  private static final Pattern FORM = Pattern.compile("(\\d{4})(?:-(\\d{1,2})(?:-(\\d{1,2}))?)?");
  private static final Comparator<PartialDate> ORDER =
      Comparator.comparing(PartialDate::first)
          .thenComparing(PartialDate::last, Comparator.reverseOrder())
          .thenComparing(PartialDate::text);

  /**
   * Reads one.
   *
   * @param text null for none
   * @return empty when it is null, or no date
   */
  public static Optional<PartialDate> of(String text) {
    Matcher m = FORM.matcher(text == null ? "" : text);
    if (!m.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(of(m));
    } catch (DateTimeException e) { // as 2019-13
      return Optional.empty();
    }
  }

  private static PartialDate of(Matcher m) {
    int year = Integer.parseInt(m.group(1));
    if (m.group(2) == null) {
      return new PartialDate(m.group(), LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }
    YearMonth month = YearMonth.of(year, Integer.parseInt(m.group(2)));
    if (m.group(3) == null) {
      return new PartialDate(m.group(), month.atDay(1), month.atEndOfMonth());
    }
    LocalDate day = month.atDay(1).withDayOfMonth(Integer.parseInt(m.group(3)));
    return new PartialDate(m.group(), day, day);
  }

  /** Whether it is earlier whatever days the two are: 2018 than 2019-05, but not 2019. */
  public boolean isBefore(PartialDate other) {
    return last.isBefore(other.first);
  }

  @Override
  public int compareTo(PartialDate other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return text;
  }
}
