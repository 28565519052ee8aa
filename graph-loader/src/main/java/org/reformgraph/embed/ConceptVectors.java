package org.reformgraph.embed;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.reformgraph.ontology.Concept;
import org.reformgraph.ontology.ConceptScheme;

/**
 * The vectors of the concepts that measures can be.
 *
 * @param all every concept's, by its id
 * @param fresh those of them that the graph does not have
 */
record ConceptVectors(
    Map<String, EmbeddingStore.Keyed> all, Map<String, EmbeddingStore.Keyed> fresh) {
  private static final String ID = "concept/";

  ConceptVectors {
    all = Map.copyOf(all);
    fresh = Map.copyOf(fresh);
  }

  /**
   * Takes those that are stored as far as they are of the same text and model, and makes the rest.
   */
  static ConceptVectors of(
      ConceptScheme scheme, Embedder embedder, Map<String, EmbeddingStore.Keyed> stored) {
    Map<String, EmbeddingStore.Keyed> all = new LinkedHashMap<>();
    List<Concept> missing = new ArrayList<>();
    for (Concept concept : scheme.all()) {
      EmbeddingStore.Keyed keyed = stored.get(ID + concept.code());
      if (concept.isGroup()) {
        continue; // it only groups others: no measure is of it
      }
      if (keyed != null && keyed.key().equals(key(concept, embedder))) {
        all.put(ID + concept.code(), keyed);
      } else {
        missing.add(concept);
      }
    }
    Map<String, EmbeddingStore.Keyed> fresh = make(missing, embedder);
    all.putAll(fresh);
    return new ConceptVectors(all, fresh);
  }

  private static Map<String, EmbeddingStore.Keyed> make(List<Concept> concepts, Embedder embedder) {
    List<UnitVector> vectors = embedder.embed(concepts.stream().map(ConceptText::of).toList());
    Map<String, EmbeddingStore.Keyed> made = new LinkedHashMap<>();
    for (int i = 0; i < vectors.size(); i++) {
      Concept concept = concepts.get(i);
      made.put(
          ID + concept.code(), new EmbeddingStore.Keyed(key(concept, embedder), vectors.get(i)));
    }
    return made;
  }

  private static String key(Concept concept, Embedder embedder) {
    return TextKey.of(embedder.name(), ConceptText.of(concept));
  }

  /** The vectors by the codes of their concepts. */
  Map<String, UnitVector> byCode() {
    Map<String, UnitVector> byCode = new LinkedHashMap<>();
    all.forEach((id, keyed) -> byCode.put(id.substring(ID.length()), keyed.vector()));
    return byCode;
  }
}
