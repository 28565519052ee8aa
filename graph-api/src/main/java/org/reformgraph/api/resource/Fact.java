package org.reformgraph.api.resource;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * A relation of a thing to another. What is not known is null and left out.
 *
 * @param key of what cases state; null of most that is derived
 * @param relation what is said; of what is unrealised, what it would be
 * @param direction {@code out} or {@code in}, seen from the thing asked for
 * @param pioneer the claim to be the first, as in 全国首创
 * @param mode how something was copied
 * @param measure what was copied or is run together
 * @param status {@code stated}, {@code planned}, {@code advised}, {@code negated} or {@code
 *     derived}
 * @param evidence null of what is derived
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Fact(
    String key,
    String relation,
    String direction,
    Ref other,
    String since,
    String pioneer,
    String mode,
    Ref measure,
    String status,
    Evidence evidence) {

  static Fact of(Record row) {
    Value said = row.get("said");
    String relation = said.get("relation").asString();
    boolean unrealised = relation.equals(Relation.UNREALISED);
    boolean stated = !row.get("evidence").isNull() || !said.get("caseId").isNull();
    return new Fact(
        said.get("key").asString(null),
        unrealised ? said.get("type").asString(relation) : relation,
        row.get("direction").asString(),
        Ref.of(row.get("other")),
        said.get("since").asString(null),
        said.get("pioneer").asString(null),
        said.get("mode").asString(null),
        Ref.of(row.get("measure")),
        unrealised ? said.get("status").asString("planned") : stated ? "stated" : "derived",
        Evidence.of(row.get("evidence")));
  }
}
