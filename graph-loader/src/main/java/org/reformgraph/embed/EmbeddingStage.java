package org.reformgraph.embed;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import org.neo4j.driver.Driver;
import org.reformgraph.ontology.Concept;
import org.reformgraph.ontology.ConceptScheme;

/**
 * Gives the measures of a graph their vectors: those that have none, and those whose name, concept
 * or sentence changed. Each page is a transaction; a run that is broken off is continued by the
 * next.
 */
public final class EmbeddingStage {
  private static final int PAGE = 256;

  private final EmbeddingStore store;
  private final ConceptScheme scheme;
  private final Supplier<? extends Embedder> model;

  /**
   * @param model asked for when there is something to embed, since loading it takes a second
   */
  public EmbeddingStage(Driver driver, ConceptScheme scheme, Supplier<? extends Embedder> model) {
    this.store = new EmbeddingStore(driver);
    this.scheme = scheme;
    this.model = model;
  }

  /** How many measures are left to be looked at. */
  public long pending() {
    return store.pending();
  }

  /** Has all measures looked at again. */
  public void askForAll() {
    store.askForAll();
  }

  /**
   * Makes what is missing.
   *
   * @param progress hears now and then how many measures were looked at
   * @return how many vectors were made
   */
  public long run(LongConsumer progress) {
    List<EmbeddingStore.Pending> page = store.pending(PAGE);
    if (page.isEmpty()) {
      return 0;
    }
    Embedder embedder = model.get();
    Map<String, UnitVector> concepts = concepts(embedder);
    MeasureEmbedder measures = new MeasureEmbedder(embedder, new KindReader(scheme, concepts));
    String context = TextKey.of(embedder.name(), scheme.all().toString());
    long looked = 0;
    long made = 0;
    while (!page.isEmpty()) {
      made += embed(page, measures, context);
      looked += page.size();
      progress.accept(looked);
      page = store.pending(PAGE);
    }
    return made;
  }

  /** What some words are compared by. */
  public MeasureEmbedding of(String words) {
    Embedder embedder = model.get();
    KindReader kinds = new KindReader(scheme, concepts(embedder));
    return new MeasureEmbedder(embedder, kinds).of(List.of(MeasureText.of(words))).get(0);
  }

  private int embed(List<EmbeddingStore.Pending> page, MeasureEmbedder measures, String context) {
    List<EmbeddingStore.Pending> same = new ArrayList<>();
    List<EmbeddingStore.Pending> other = new ArrayList<>();
    List<String> keys = new ArrayList<>();
    for (EmbeddingStore.Pending pending : page) {
      String key = key(pending.text(), context);
      if (key.equals(pending.key())) {
        same.add(pending);
      } else {
        other.add(pending);
        keys.add(key);
      }
    }
    store.keep(same);
    store.save(other, keys, measures.of(other.stream().map(EmbeddingStore.Pending::text).toList()));
    return other.size();
  }

  private static String key(MeasureText text, String context) {
    return TextKey.of(context, text.name(), String.join(" ", text.concepts()), text.sentence());
  }

  /** The concepts' vectors, of which those are made that the graph has not. */
  private Map<String, UnitVector> concepts(Embedder embedder) {
    Map<String, EmbeddingStore.Keyed> stored = store.concepts();
    Map<String, UnitVector> vectors = new LinkedHashMap<>();
    List<Concept> missing = new ArrayList<>();
    for (Concept concept : scheme.all()) {
      if (!concept.isGroup()) {
        EmbeddingStore.Keyed keyed = stored.get(id(concept));
        if (keyed != null && keyed.key().equals(key(concept, embedder))) {
          vectors.put(concept.code(), keyed.vector());
        } else {
          missing.add(concept);
        }
      }
    }
    if (!missing.isEmpty()) {
      vectors.putAll(make(missing, embedder));
    }
    return vectors;
  }

  private Map<String, UnitVector> make(List<Concept> concepts, Embedder embedder) {
    List<UnitVector> made = embedder.embed(concepts.stream().map(ConceptText::of).toList());
    Map<String, UnitVector> vectors = new LinkedHashMap<>();
    Map<String, EmbeddingStore.Keyed> keyed = new LinkedHashMap<>();
    for (int i = 0; i < made.size(); i++) {
      Concept concept = concepts.get(i);
      vectors.put(concept.code(), made.get(i));
      keyed.put(id(concept), new EmbeddingStore.Keyed(key(concept, embedder), made.get(i)));
    }
    store.saveConcepts(keyed);
    return vectors;
  }

  private static String key(Concept concept, Embedder embedder) {
    return TextKey.of(embedder.name(), ConceptText.of(concept));
  }

  private static String id(Concept concept) {
    return "concept/" + concept.code();
  }
}
