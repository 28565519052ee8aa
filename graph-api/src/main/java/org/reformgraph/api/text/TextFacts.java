package org.reformgraph.api.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Record;
import org.reformgraph.api.http.GraphReader;

/** What the graph knows of a part of a text. */
record TextFacts(GraphReader graph) {
  private static final int MOST_CASES = 1_000;
  private static final int MOST_ROWS = 20_000;

  DocumentText of(String id, String name, TextWindow window) {
    List<DocumentText.CaseRange> cases =
        graph
            .rows(
                TextQueries.CASES,
                Map.of("id", id, "from", window.from(), "to", window.to(), "limit", MOST_CASES))
            .stream()
            .map(TextFacts::range)
            .toList();
    Map<String, Object> inCases =
        Map.of(
            "cases",
            cases.stream().map(DocumentText.CaseRange::id).toList(),
            "from",
            window.from(),
            "to",
            window.to(),
            "limit",
            MOST_ROWS);
    List<Record> described = graph.rows(TextQueries.MENTIONS, inCases);
    List<DocumentText.Fact> facts =
        graph.rows(TextQueries.FACTS, inCases).stream().map(TextFacts::fact).toList();
    List<DocumentText.Mention> mentions = mentions(described, window);
    boolean truncated =
        cases.size() == MOST_CASES
            || described.size() == MOST_ROWS
            || facts.size() == MOST_ROWS
            || mentions.size() > MOST_ROWS;
    return new DocumentText(
        id,
        name,
        window.text(),
        window.from(),
        window.to(),
        window.length(),
        mentions.stream().limit(MOST_ROWS).toList(),
        facts,
        cases,
        truncated);
  }

  private static List<DocumentText.Mention> mentions(List<Record> described, TextWindow window) {
    List<DocumentText.Mention> mentions = new ArrayList<>();
    for (Record row : described) {
      for (Object spans : row.get("spans").asList()) {
        for (Pieces.Piece piece : Pieces.of((String) spans)) {
          if (piece.overlaps(window.from(), window.to())) {
            mentions.add(mention(row, piece));
          }
        }
      }
    }
    mentions.sort(
        Comparator.comparingInt(DocumentText.Mention::start)
            .thenComparing(DocumentText.Mention::end, Comparator.reverseOrder()));
    return mentions;
  }

  private static DocumentText.Mention mention(Record row, Pieces.Piece piece) {
    return new DocumentText.Mention(
        piece.start(),
        piece.end(),
        row.get("type").asString(),
        row.get("id").asString(),
        row.get("name").asString(null),
        row.get("caseId").asString());
  }

  private static DocumentText.Fact fact(Record row) {
    List<Pieces.Piece> pieces = Pieces.of(row.get("spans").asString());
    return new DocumentText.Fact(
        row.get("key").asString(null),
        row.get("relation").asString(),
        end(row, "from"),
        end(row, "to"),
        row.get("metric").asString(null),
        row.get("value").asString(null),
        row.get("start").asInt(),
        row.get("end").asInt(),
        pieces.size() == 1 ? List.of() : pieces,
        row.get("status").asString(),
        row.get("confidence").isNull() ? null : row.get("confidence").asDouble(),
        row.get("method").asString(null),
        row.get("caseId").asString(),
        row.get("correctedBy").asString(null));
  }

  private static DocumentText.End end(Record row, String side) {
    return new DocumentText.End(
        row.get(side + "Id").asString(null),
        row.get(side + "Type").asString(null),
        row.get(side + "Name").asString(null));
  }

  private static DocumentText.CaseRange range(Record row) {
    return new DocumentText.CaseRange(
        row.get("id").asString(),
        row.get("title").asString(null),
        row.get("start").asInt(),
        row.get("end").asInt());
  }
}
