package org.reformgraph.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.neo4j.driver.TransactionContext;
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
  /** How many entities are settled at once, if that is not too many for Neo4j. */
  static final int PAGE = 2_000;

  private static final Statement SAID =
      new Statement(
          """
          MATCH (n:Stale)
          WITH n LIMIT $page
          OPTIONAL MATCH (n)<-[d:DESCRIBES]-()
          WITH n, d.name AS name, d.aliases AS aliases, d.region AS region, d.number AS number,
               d.concept AS concept, d.formerIds AS formerIds, count(d) AS cases, sum(d.mentions) AS mentions
          RETURN n.id AS id,
                 collect({name: name, aliases: aliases, region: region, number: number,
                          concept: concept, formerIds: formerIds, cases: cases, mentions: mentions}) AS descriptions,
                 COUNT { (n)<-[:PART_OF|JURISDICTION]-() } AS dependants,
                 [(n)-[:PART_OF|JURISDICTION]->(p) | p.id] AS within
          """);
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
      SET p:Stale
      DELETE old
      """;
  private static final String ENTER =
      """
      UNWIND $rows AS row
      MATCH (n:%s {id: row.id})
      MERGE (p:Region {id: row.within})
      ON CREATE SET p:Stale
      CREATE (n)-[:%s]->(p)
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

  Settling(Gazetteer gazetteer, Deictics deictics) {
    this.rule = new EntityRule(gazetteer, deictics);
  }

  /**
   * Settles some stale entities, by a transaction with the lock; {@link Settlement#NONE} when there
   * are none left.
   *
   * @param most how many at most
   */
  Settlement page(TransactionContext tx, int most) {
    List<Said> page = SAID.query(tx, Map.of("page", most)).list(Said::of);
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
    unneeded.forEach((type, ids) -> Statement.of(REMOVE, type.label()).run(tx, "ids", ids));
    MeasureLinks.forget(tx, unneeded.getOrDefault(EntityType.MEASURE, List.of()));
    int removed = unneeded.values().stream().mapToInt(List::size).sum();
    return new Settlement(page.size() - removed, removed);
  }

  private void settle(TransactionContext tx, EntityType type, List<Said> entities) {
    String label = type.label();
    Statement.of(SETTLE, label).run(tx, "rows", entities.stream().map(this::row).toList());
    List<Said> moved = entities.stream().filter(this::moved).toList();
    List<Map<String, Object>> leaving =
        moved.stream().filter(said -> !said.within().isEmpty()).map(Settling::id).toList();
    List<Map<String, Object>> entering =
        moved.stream().flatMap(said -> place(said).stream()).toList();
    if (!leaving.isEmpty()) {
      Statement.of(LEAVE, label).run(tx, "rows", leaving);
    }
    if (!entering.isEmpty()) {
      Statement.of(ENTER, label, link(type)).run(tx, "rows", entering);
    }
  }

  /** The relation to the region that an entity lies in. */
  static String link(EntityType type) {
    return type == EntityType.REGION ? "PART_OF" : "JURISDICTION";
  }

  private Map<String, Object> row(Said said) {
    return Map.of("id", said.id(), "props", rule.properties(said));
  }

  private static Map<String, Object> id(Said said) {
    return Map.of("id", said.id());
  }

  /** Whether an entity is to lie elsewhere than it does. */
  private boolean moved(Said said) {
    return !said.within().equals(rule.within(said.id()).stream().toList());
  }

  private Optional<Map<String, Object>> place(Said said) {
    return rule.within(said.id()).map(within -> Map.of("id", said.id(), "within", within));
  }
}
