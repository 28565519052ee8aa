package org.reformgraph.api.text;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reformgraph.model.RelationType;

/** What is asked of the graph about a document's text. */
final class TextQueries {
  static final String DOCUMENT =
      "MATCH (d:Document {id: $id}) RETURN d.name AS name, d.sha256 AS sha256, d.path AS path,"
          + " d.collection AS collection";

  static final String CASES =
      """
      MATCH (:Document {id: $id})<-[:IN_DOCUMENT]-(c:Case)
      WHERE c.start < $to AND c.end > $from
      RETURN c.id AS id, c.name AS title, c.start AS start, c.end AS end
      ORDER BY start LIMIT $limit
      """;

  static final String MENTIONS =
      """
      MATCH (c:Case)-[r:DESCRIBES]->(e) WHERE c.id IN $cases
      RETURN c.id AS caseId, e.id AS id, e.name AS name,
             [l IN labels(e) WHERE l <> 'Stale'][0] AS type, r.spans AS spans
      ORDER BY caseId, id LIMIT $limit
      """;

  /** Each type has an index of its own for the case. */
  static final String FACTS =
      "UNWIND $cases AS case CALL (case) {"
          + Stream.concat(
                  Arrays.stream(RelationType.values()).map(RelationType::name),
                  Stream.of("ACHIEVES", "UNREALISED"))
              .distinct()
              .map(type -> " MATCH (a)-[r:" + type + " {caseId: case}]->(b) RETURN a, r, b ")
              .collect(Collectors.joining("UNION ALL"))
          + """
          }
          WITH a, r, b WHERE r.start < $to AND r.end > $from
          RETURN r.key AS key, coalesce(r.type, type(r)) AS relation,
                 coalesce(r.status, 'stated') AS status,
                 a.id AS fromId, a.name AS fromName,
                 [l IN labels(a) WHERE l <> 'Stale'][0] AS fromType,
                 b.id AS toId, b.name AS toName,
                 [l IN labels(b) WHERE l <> 'Stale'][0] AS toType, b.metric AS metric, b.value AS value,
                 r.start AS start, r.end AS end, r.spans AS spans, r.confidence AS confidence,
                 r.method AS method, r.caseId AS caseId, r.correctedBy AS correctedBy
          ORDER BY start, key LIMIT $limit
          """;

  private TextQueries() {}
}
