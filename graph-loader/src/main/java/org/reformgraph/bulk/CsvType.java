package org.reformgraph.bulk;

/** The types of columns, as headers of {@code neo4j-admin database import} name them. */
enum CsvType {
  STRING("string"),
  LONG("long"),
  DOUBLE("double"),
  BOOLEAN("boolean"),
  STRINGS("string[]"),
  LONGS("long[]");

  private final String header;

  CsvType(String header) {
    this.header = header;
  }

  String header() {
    return header;
  }

  boolean isList() {
    return this == STRINGS || this == LONGS;
  }
}
