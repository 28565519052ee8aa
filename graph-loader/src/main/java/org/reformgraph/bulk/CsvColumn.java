package org.reformgraph.bulk;

import java.util.List;

/**
 * A column of a table.
 *
 * @param property the property that it holds
 */
record CsvColumn(String property, CsvType type) {

  /**
   * Columns of a table.
   *
   * @param words as in {@code name mentions:long aliases:string[]}; strings have no type
   */
  static List<CsvColumn> of(String words) {
    return List.of(words.strip().split("\\s+")).stream().map(CsvColumn::one).toList();
  }

  private static CsvColumn one(String word) {
    int colon = word.indexOf(':');
    if (colon < 0) {
      return new CsvColumn(word, CsvType.STRING);
    }
    String type = word.substring(colon + 1);
    for (CsvType each : CsvType.values()) {
      if (each.header().equals(type)) {
        return new CsvColumn(word.substring(0, colon), each);
      }
    }
    throw new IllegalArgumentException("no type of a column: " + word);
  }

  String header() {
    return property + ":" + type.header();
  }
}
