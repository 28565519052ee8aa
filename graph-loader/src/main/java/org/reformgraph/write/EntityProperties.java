package org.reformgraph.write;

import java.util.List;
import java.util.Map;
import org.reformgraph.lexicon.Deictics;
import org.reformgraph.lexicon.Gazetteer;

/** What the graph says of an entity, for those who have it from elsewhere than the graph. */
public final class EntityProperties {
  private final EntityRule rule;

  /**
   * @param deictics expressions that are nobody's name
   */
  public EntityProperties(Gazetteer gazetteer, Deictics deictics) {
    this.rule = new EntityRule(gazetteer, deictics);
  }

  /**
   * The properties that settling gives the entity's node.
   *
   * @param cases how many cases describe it
   * @param mentions how often they mention it
   * @param names the names that they give it, with the number of cases
   * @param aliases the other names that they give it
   * @param regions the regions that they place it in, with the number of cases
   * @param numbers the document numbers that they give it, with the number of cases
   */
  public Map<String, Object> of(
      String id,
      int cases,
      int mentions,
      Map<String, Integer> names,
      List<String> aliases,
      Map<String, Integer> regions,
      Map<String, Integer> numbers) {
    return rule.properties(
        new Said(
            id, cases, mentions, names, aliases, regions, numbers, List.of(), List.of(), 0,
            List.of()));
  }
}
