package org.reformgraph.embed;

import java.util.ArrayList;
import java.util.List;
import org.neo4j.driver.Driver;
import org.reformgraph.ontology.Concept;
import org.reformgraph.ontology.ConceptScheme;

/**
 * Gives the measures of a graph their vectors: those that have none, those whose name, concept or
 * sentence changed, and all when the model or the concept scheme changed. A run that is broken off
 * is continued by the next.
 */
public final class EmbeddingStage {
  private static final int PAGE = 256;

  private final EmbeddingStore store;
  private final ConceptScheme scheme;
  private final Embedder embedder;

  public EmbeddingStage(Driver driver, ConceptScheme scheme, Embedder embedder) {
    this.store = new EmbeddingStore(driver);
    this.scheme = scheme;
    this.embedder = embedder;
  }

  /** How many measures are left to be looked at. */
  public long pending() {
    return store.pending();
  }

  /** Whether the graph's vectors are of this model, so that words can be compared with them. */
  public boolean isOfThisModel() {
    return store.madeWith().model().equals(embedder.name());
  }

  /** Has all measures looked at again. */
  public void askForAll() {
    store.askForAll();
  }

  /**
   * What a run did.
   *
   * @param looked at how many measures it looked
   * @param made how many vectors it wrote
   */
  public record Outcome(long looked, long made) {}

  /**
   * Makes what is missing at the start of the run.
   *
   * @param progress hears after each page how many measures were looked at, and how many there are
   * @throws EmbedderException when the model does not run here
   */
  public Outcome run(Progress progress) {
    EmbeddingStore.MadeWith with =
        new EmbeddingStore.MadeWith(embedder.name(), TextKey.of(schemeText()));
    if (!store.madeWith().equals(with)) {
      store.askForAll(with);
    }
    store.forgetOrphans();
    long all = store.pending();
    return all == 0 ? new Outcome(0, 0) : run(all, with, progress);
  }

  /** Hears how far a run is. */
  @FunctionalInterface
  public interface Progress {
    /** So many of all measures were looked at. */
    void looked(long done, long all);
  }

  private Outcome run(long all, EmbeddingStore.MadeWith with, Progress progress) {
    ConceptVectors concepts = ConceptVectors.of(scheme, embedder, store.concepts());
    if (!concepts.fresh().isEmpty()) {
      store.saveConcepts(concepts.fresh(), concepts.all().keySet());
    }
    MeasureEmbedder measures =
        new MeasureEmbedder(embedder, new KindReader(scheme, concepts.byCode()));
    long looked = 0;
    long made = 0;
    while (looked < all) {
      List<EmbeddingStore.Pending> page = store.pending(Math.min(PAGE, all - looked));
      if (page.isEmpty()) {
        break; // another run was here
      }
      made += embed(page, measures, with);
      looked += page.size();
      progress.looked(looked, all);
    }
    return new Outcome(looked, made);
  }

  /** What some words are compared by. Writes nothing. */
  public MeasureEmbedding of(String words) {
    ConceptVectors concepts = ConceptVectors.of(scheme, embedder, store.concepts());
    KindReader kinds = new KindReader(scheme, concepts.byCode());
    return new MeasureEmbedder(embedder, kinds).of(List.of(MeasureText.of(words))).get(0);
  }

  private long embed(
      List<EmbeddingStore.Pending> page, MeasureEmbedder measures, EmbeddingStore.MadeWith with) {
    List<EmbeddingStore.Pending> same = new ArrayList<>();
    List<EmbeddingStore.Pending> other = new ArrayList<>();
    for (EmbeddingStore.Pending pending : page) {
      (key(pending, with).equals(pending.key()) ? same : other).add(pending);
    }
    List<MeasureEmbedding> embeddings =
        measures.of(other.stream().map(EmbeddingStore.Pending::text).toList());
    List<EmbeddingStore.Made> made = new ArrayList<>();
    for (int i = 0; i < embeddings.size(); i++) {
      EmbeddingStore.Pending pending = other.get(i);
      made.add(new EmbeddingStore.Made(pending, key(pending, with), embeddings.get(i)));
    }
    return store.save(made, same);
  }

  private static String key(EmbeddingStore.Pending pending, EmbeddingStore.MadeWith with) {
    MeasureText text = pending.text();
    return TextKey.of(
        with.model(),
        with.scheme(),
        text.name(),
        String.join(" ", text.concepts()),
        text.sentence());
  }

  /** All that kinds are read by. */
  private String schemeText() {
    StringBuilder text = new StringBuilder();
    for (Concept concept : scheme.all()) {
      text.append(concept.code()).append('\t').append(ConceptText.of(concept)).append('\t');
      concept.wordings().forEach(wording -> text.append(wording).append('|'));
      text.append('\n');
    }
    return text.toString();
  }
}
