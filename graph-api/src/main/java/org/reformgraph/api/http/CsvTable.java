package org.reformgraph.api.http;

import java.util.List;
import java.util.function.Function;

/**
 * How items of lists stand in CSV: a bean for each type of items.
 *
 * @param <T> the type of items
 */
public interface CsvTable<T> {
  /** The type of items. */
  Class<T> type();

  /**
   * What the file is called, without its suffix.
   *
   * @param address of the request
   */
  Wording fileName(String address);

  /** The columns; those without any value are left out. */
  List<Column<T>> columns();

  /**
   * A column.
   *
   * @param value null for none; a {@link Wording} where it depends on the language
   */
  record Column<T>(Wording name, Function<T, Object> value) {
    /** A column with its names. */
    public static <T> Column<T> of(String zh, String en, Function<T, Object> value) {
      return new Column<>(new Wording(zh, en), value);
    }
  }
}
