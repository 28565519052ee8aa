package org.reformgraph.ontology;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.reformgraph.model.Topic;

/**
 * A kind of reform measure: a <a href="https://www.w3.org/TR/skos-reference/#concepts">SKOS
 * concept</a> of the measures scheme. Measures of different regions are compared through it.
 *
 * @param iri the concept's IRI
 * @param code the notation, ASCII and unique in the scheme, as in {@code one-network}
 * @param zh the preferred Chinese label
 * @param en the preferred English label; empty when none is given
 * @param altLabels further Chinese wordings, in the order of their code points, never the preferred
 *     label
 * @param hiddenLabels Chinese wordings too general to name a measure wherever they stand, as 联合检查;
 *     they serve to classify a name that was found otherwise
 * @param definition one Chinese sentence; empty when none is given
 * @param broader codes of the concepts directly above, sorted; empty for a group
 * @param related codes of the concepts that are the same kind of thing done a little differently,
 *     sorted; each of them names this one too, and none is above or below it
 * @param topics the indicators that a measure of this kind usually serves, in the order of {@link
 *     Topic}
 */
public record Concept(
    String iri,
    String code,
    String zh,
    String en,
    List<String> altLabels,
    List<String> hiddenLabels,
    String definition,
    List<String> broader,
    List<String> related,
    List<Topic> topics) {

  /** Copies the lists, so that the record is immutable. */
  public Concept {
    altLabels = List.copyOf(altLabels);
    hiddenLabels = List.copyOf(hiddenLabels);
    broader = List.copyOf(broader);
    related = List.copyOf(related);
    topics = List.copyOf(topics);
  }

  /** The same concept, related to others. */
  public Concept withRelated(List<String> others) {
    return new Concept(
        iri, code, zh, en, altLabels, hiddenLabels, definition, broader, others, topics);
  }

  /** Whether the concept only groups others and names no measure of its own. */
  public boolean isGroup() {
    return broader.isEmpty();
  }

  /** The Chinese names of the measure, the preferred label first, hidden labels left out. */
  public Stream<String> labels() {
    return Stream.concat(Stream.of(zh), altLabels.stream());
  }

  /** Every Chinese wording: the names, then the hidden labels. */
  public Stream<String> wordings() {
    return Stream.of(List.of(zh), altLabels, hiddenLabels).flatMap(Collection::stream);
  }
}
