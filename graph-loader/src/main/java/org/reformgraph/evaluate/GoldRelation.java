package org.reformgraph.evaluate;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A statement of a case about two of its entities.
 *
 * @param type name of the type, as in {@code IMPLEMENTS}
 * @param head id of the entity that acts
 * @param headAlternatives ids of others that the text supports equally
 * @param tail id of the entity that is acted on
 * @param required whether it must be found
 * @param evidence the sentence; null when it is not given
 */
public record GoldRelation(
    String type,
    String head,
    List<String> headAlternatives,
    String tail,
    boolean required,
    String evidence) {
  public GoldRelation {
    headAlternatives = List.copyOf(headAlternatives);
  }

  /** The head and its alternatives. */
  Set<String> heads() {
    Set<String> heads = new HashSet<>(headAlternatives);
    heads.add(head);
    return heads;
  }
}
