package org.reformgraph.spark;

/** The columns of the facts in Parquet: those of the facts file, by the same names. */
final class FactsTable {
  private static final String CORRECTED = ", correctedBy STRING, correctedWhen STRING";
  private static final String PIECES = "spans: ARRAY<ARRAY<INT>>, page: INT";
  private static final String FOUND = "method: STRING, confidence: DOUBLE" + typed(CORRECTED);
  private static final String EVIDENCE = "start: INT, `end`: INT, evidence: STRING, " + PIECES;

  /** A schema in Spark's notation. */
  static final String COLUMNS =
      "format INT,"
          + " document STRUCT<name: STRING, path: STRING, sha256: STRING, encoding: STRING,"
          + " collection: STRING, date: STRING, fingerprint: STRING>,"
          + " `case` STRUCT<id: STRING, title: STRING, subtitle: STRING, region: STRING,"
          + " date: STRING, source: STRING, start: INT, `end`: INT>,"
          + " entities ARRAY<STRUCT<id: STRING, type: STRING, name: STRING, canonicalId: STRING,"
          + " adminCode: STRING, region: STRING, aliases: ARRAY<STRING>,"
          + (" mentions: ARRAY<STRUCT<start: INT, `end`: INT, text: STRING, " + PIECES + ">>,")
          + " concept: STRING, number: STRING, since: STRING, pioneer: STRING, "
          + (FOUND + ", formerIds: ARRAY<STRING>>>,")
          + " relations ARRAY<STRUCT<id: STRING, type: STRING, head: STRING, tail: STRING,"
          + " status: STRING, measure: STRING, mode: STRING, since: STRING, pioneer: STRING, "
          + (EVIDENCE + ", " + FOUND + ">>,")
          + " outcomes ARRAY<STRUCT<id: STRING, metric: STRING, value: STRING, unit: STRING,"
          + " number: DOUBLE, direction: STRING, baseline: STRING, measure: STRING,"
          + (" status: STRING, " + EVIDENCE + ", " + FOUND + ">>,")
          + " topics ARRAY<STRUCT<code: STRING, confidence: DOUBLE>>,"
          + " corrections ARRAY<STRUCT<operation: STRING, what: STRING, `by`: STRING,"
          + " `when`: STRING, why: STRING>>";

  private FactsTable() {}

  private static String typed(String columns) {
    return columns.replace(" STRING", ": STRING");
  }
}
