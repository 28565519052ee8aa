package org.reformgraph.write;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.neo4j.driver.TransactionContext;
import org.reformgraph.cypher.schema.GraphSchema;
import org.reformgraph.lexicon.Deictics;
import org.reformgraph.lexicon.Gazetteer;
import org.reformgraph.model.EntityType;

/**
 * Derives what the graph says of the entities that carry the label {@code Stale}, and takes away
 * those that nothing needs any more.
 *
 * <p>The label is the list of what is left to do: it stands in the graph, so that a load that was
 * broken off leaves nothing forgotten. Removing an entity, or placing one in a region, makes the
 * region stale in turn, up to the country.
 */
final class Settling {
  private static final int PAGE = 2_000;

  private static final String SAID =
      """
      MATCH (n:Stale)
      WITH n LIMIT $page
      CALL (n) {
        MATCH (n)<-[d:DESCRIBES]-()
        RETURN count(d) AS cases, sum(d.mentions) AS mentions
      }
      CALL (n) {
        MATCH (n)<-[d:DESCRIBES]-()
        UNWIND d.aliases AS alias
        RETURN collect(DISTINCT alias) AS aliases
      }
      %s
      RETURN n.id AS id, cases, mentions, aliases, names, regions, numbers, concepts,
             COUNT { (n)<-[:PART_OF|JURISDICTION]-() } AS dependants
      """
          .formatted(
              uses("name", "names")
                  + uses("region", "regions")
                  + uses("number", "numbers")
                  + uses("concept", "concepts"));
  private static final String SETTLE =
      """
      UNWIND $rows AS row
      MATCH (n:%s {id: row.id})
      SET n += row.props
      REMOVE n:Stale
      """;
  private static final String LEAVE =
      """
      UNWIND $rows AS row
      MATCH (n:%s {id: row.id})-[old:PART_OF|JURISDICTION]->(p:Region)
      WHERE p.id <> coalesce(row.within, '')
      SET p:Stale
      DELETE old
      """;
  private static final String ENTER =
      """
      UNWIND $rows AS row
      WITH row WHERE row.within IS NOT NULL
      MATCH (n:%s {id: row.id})
      MERGE (p:Region {id: row.within})
      ON CREATE SET p:Stale
      MERGE (n)-[:%s]->(p)
      """;
  private static final String REMOVE =
      """
      UNWIND $ids AS id
      MATCH (n:%s {id: id})
      WHERE NOT EXISTS { (n)<-[:DESCRIBES|PART_OF|JURISDICTION]-() }
      OPTIONAL MATCH (n)-[:PART_OF|JURISDICTION]->(p:Region)
      SET p:Stale
      DETACH DELETE n
      """;

  private final EntityRule rule;

  Settling(Gazetteer gazetteer) {
    this.rule = new EntityRule(gazetteer, Deictics.bundled());
  }

  /** Settles some stale entities; {@link Settlement#NONE} when there are none left. */
  Settlement page(TransactionContext tx) {
    GraphSchema.lock(tx);
    List<Said> page = tx.run(SAID, Map.of("page", PAGE)).list(Said::of);
    Map<EntityType, List<Said>> needed = new TreeMap<>();
    Map<EntityType, List<String>> unneeded = new TreeMap<>();
    for (Said said : page) {
      EntityType type = EntityIds.type(said.id());
      if (said.needed()) {
        needed.computeIfAbsent(type, t -> new ArrayList<>()).add(said);
      } else {
        unneeded.computeIfAbsent(type, t -> new ArrayList<>()).add(said.id());
      }
    }
    needed.forEach((type, entities) -> settle(tx, type, entities));
    MeasureLinks.derive(tx, needed.getOrDefault(EntityType.MEASURE, List.of()));
    unneeded.forEach(
        (type, ids) -> tx.run(REMOVE.formatted(type.label()), Map.of("ids", ids)).consume());
    int removed = unneeded.values().stream().mapToInt(List::size).sum();
    return new Settlement(page.size() - removed, removed);
  }

  private void settle(TransactionContext tx, EntityType type, List<Said> entities) {
    Map<String, Object> rows = Map.of("rows", entities.stream().map(this::row).toList());
    tx.run(SETTLE.formatted(type.label()), rows).consume();
    if (type == EntityType.REGION || type == EntityType.AGENCY) {
      String link = type == EntityType.REGION ? "PART_OF" : "JURISDICTION";
      tx.run(LEAVE.formatted(type.label()), rows).consume();
      tx.run(ENTER.formatted(type.label(), link), rows).consume();
    }
  }

  private Map<String, Object> row(Said said) {
    Map<String, Object> row = new HashMap<>();
    row.put("id", said.id());
    row.put("props", rule.properties(said));
    row.put("within", rule.within(said.id()).orElse(null));
    return row;
  }

  private static String uses(String property, String as) {
    return """
    CALL (n) {
      MATCH (n)<-[d:DESCRIBES]-() WHERE d.%1$s IS NOT NULL
      WITH d.%1$s AS value, count(*) AS uses
      RETURN collect({value: value, uses: uses}) AS %2$s
    }
    """
        .formatted(property, as);
  }
}
