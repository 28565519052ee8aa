package org.reformgraph.cli;

import java.util.Collection;
import java.util.List;
import org.reformgraph.ontology.Concept;
import org.reformgraph.ontology.ConceptScheme;
import org.reformgraph.write.ConceptLookup;

/** Shows the writer the concept scheme. */
record SchemeConcepts(ConceptScheme scheme) implements ConceptLookup {
  @Override
  public Collection<Entry> all() {
    return scheme.all().stream().map(SchemeConcepts::entry).toList();
  }

  private static Entry entry(Concept concept) {
    List<String> aliases = concept.altLabels();
    return new Entry(
        concept.code(), concept.zh(), concept.en(), aliases, concept.broader(), concept.related());
  }
}
