package org.reformgraph.extract.mention;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reformgraph.lexicon.Cues;
import org.reformgraph.ontology.Concept;
import org.reformgraph.ontology.ConceptScheme;

/** The kind of measure that a name stands for, by the labels of the concept scheme. */
final class MeasureConcepts {
  private final ConceptScheme scheme;
  private final Pattern noun;

  MeasureConcepts(ConceptScheme scheme, Cues cues) {
    this.scheme = scheme;
    this.noun = Pattern.compile("(.{3,}?)" + cues.anyOf("measure-noun-after"));
  }

  /**
   * The code of the concept with this label, also without a noun such as 改革 or 模式 behind it; empty
   * when none has it.
   */
  Optional<String> codeOf(String name) {
    Optional<Concept> concept = scheme.byLabel(name);
    if (concept.isEmpty()) {
      Matcher m = noun.matcher(name);
      concept = m.matches() ? scheme.byLabel(m.group(1)) : concept;
    }
    return concept.filter(c -> !c.isGroup()).map(Concept::code);
  }
}
