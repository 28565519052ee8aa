package org.reformgraph.cypher.query;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a parameter takes, and how what a user typed becomes a value.
 *
 * <p>Texts are looked up in full-text indexes as one phrase: the Cypher queries put it in double
 * quotes, so quotes and backslashes in it are escaped here.
 */
public enum ParameterType {
  /** A region by its code, name, full name, alias or id. */
  REGION("a code, name or alias of a region, as in 430100 or 长沙市"),
  /** A concept by its code, name or alias. */
  CONCEPT("a code, name or alias of a concept, as in one-industry-one-licence or 一业一证"),
  /** A topic by its code, name or alias. */
  TOPIC("a code, name or alias of a topic, as in starting-business or 开办企业"),
  /** A part of a name or sentence. */
  WORDS("words, as they stand in a name or sentence"),
  /** A whole number of at least one. */
  COUNT("a whole number, 1 or more") {
    @Override
    Object value(String text) {
      long number = Long.parseLong(text);
      if (number < 1) {
        throw new NumberFormatException("less than 1");
      }
      return number;
    }
  },
  /** A number from 0 to 1. */
  SHARE("a number from 0 to 1") {
    @Override
    Object value(String text) {
      double number = Double.parseDouble(text);
      if (!(number >= 0 && number <= 1)) {
        throw new NumberFormatException("not from 0 to 1");
      }
      return number;
    }
  },
  /** A year, month or day, as the graph writes dates. */
  DATE("a year, month or day, as in 2022, 2022-06 or 2022-06-30") {
    @Override
    Object value(String text) {
      if (!DATES.matcher(text).matches()) {
        throw new NumberFormatException("no date");
      }
      return text;
    }
  };

  private static final Pattern DATES =
      Pattern.compile("\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?");

  private final String expected;

  ParameterType(String expected) {
    this.expected = expected;
  }

  /** What a value must be, in words. */
  public String expected() {
    return expected;
  }

  /** How headers write it. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The value as it is meant, a string, long or double.
   *
   * @param text not blank
   * @throws NumberFormatException when the text is not of this type
   */
  Object value(String text) {
    return text;
  }

  /** The value to bind in Cypher. */
  Object bound(String text) {
    return value(text) instanceof String words ? phrase(words) : value(text);
  }

  static Optional<ParameterType> of(String code) {
    return Arrays.stream(values()).filter(type -> type.code().equals(code)).findFirst();
  }

  private static String phrase(String text) {
    return text.replace("\\", "\\\\").replace("\"", "\\\"");
  }
}
