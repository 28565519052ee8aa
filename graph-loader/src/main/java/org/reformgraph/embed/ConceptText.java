package org.reformgraph.embed;

import java.util.stream.Collectors;
import org.reformgraph.ontology.Concept;

/** What a concept's vector is made of: its names and what it means. */
final class ConceptText {
  /** With many more names the vector would be that of a list. */
  private static final int NAMES = 9;

  private ConceptText() {}

  static String of(Concept concept) {
    return concept.labels().limit(NAMES).collect(Collectors.joining("、", "", "。"))
        + concept.definition();
  }
}
