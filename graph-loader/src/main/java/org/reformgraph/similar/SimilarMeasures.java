package org.reformgraph.similar;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.neo4j.driver.Driver;
import org.reformgraph.answer.GraphReading;
import org.reformgraph.embed.MeasureEmbedding;
import org.reformgraph.ontology.ConceptScheme;

/**
 * Finds measures that do the like. The vector index brings the nearest; concepts, names and topics
 * then decide their order. Threads may share an instance.
 */
public final class SimilarMeasures {
  /** How many the index brings: many more than are shown, since their order changes. */
  private static final int NEAREST = 200;

  /** How many it brings when most of them will be left out. */
  private static final int NEAREST_OF_LEVEL = 1_000;

  /** How many more than are shown are kept: some are of the same region, some are folded. */
  private static final int SPARE = 40;

  /** How many cases of the measure that is asked about are told of. */
  private static final int ASKED_CASES = 200;

  /** How many cases of an answer are. */
  private static final int CASES = 20;

  /** How many answers there can be. */
  public static final int MOST = 100;

  private final SimilarityGraph graph;
  private final Ranking ranking;
  private final Basis basis;

  public SimilarMeasures(Driver driver, ConceptScheme scheme) {
    this(driver, scheme, Basis.JOINED);
  }

  /** By one of the parts alone. */
  public SimilarMeasures(Driver driver, ConceptScheme scheme, Basis basis) {
    this.graph = new SimilarityGraph(new GraphReading(driver));
    this.ranking = new Ranking(scheme, basis);
    this.basis = basis;
  }

  /**
   * Measures like one of the graph, the likest first.
   *
   * @param top 1 to {@link #MOST}
   * @return empty when the measure is not in the graph, or has no vector yet
   * @throws UnknownRegionException when the scope names no region of the graph, or several
   */
  public Optional<SimilarAnswer> to(String measureId, Scope scope, int top) {
    return graph.reference(measureId).flatMap(found -> answer(found, scope, top));
  }

  /**
   * Measures like what some words say, the likest first.
   *
   * @param embedding what the words are compared by
   * @param top 1 to {@link #MOST}
   * @throws UnknownRegionException when the scope names no region of the graph, or several
   */
  public SimilarAnswer to(String words, MeasureEmbedding embedding, Scope scope, int top) {
    Reference reference =
        new Reference(
            "", words, "", embedding.vector().numbers(), embedding.kinds(), Set.of(), Set.of());
    List<Ranked> best = ranking.best(reference, candidates(reference, scope, top), top);
    return answer(MeasureView.ofWords(words), best, views(best.stream()));
  }

  /** Empty when the measure has gone between the questions. */
  private Optional<SimilarAnswer> answer(Reference reference, Scope scope, int top) {
    List<Ranked> best = ranking.best(reference, candidates(reference, scope, top), top);
    Map<String, MeasureView> views =
        graph.views(
            Stream.concat(Stream.of(reference.id()), best.stream().flatMap(SimilarMeasures::ids))
                .toList(),
            ASKED_CASES);
    return Optional.ofNullable(views.get(reference.id())).map(asked -> answer(asked, best, views));
  }

  private static SimilarAnswer answer(
      MeasureView asked, List<Ranked> best, Map<String, MeasureView> views) {
    List<SimilarMeasure> similar =
        best.stream()
            .filter(ranked -> views.containsKey(ranked.candidate().id()))
            .map(ranked -> similar(asked, ranked, views))
            .toList();
    return new SimilarAnswer(asked, similar);
  }

  private Map<String, MeasureView> views(Stream<Ranked> ranked) {
    return graph.views(ranked.flatMap(SimilarMeasures::ids).toList(), CASES);
  }

  private List<Candidate> candidates(Reference reference, Scope scope, int top) {
    List<String> regions =
        scope.region().map(wanted -> graph.regions(wanted, scope.level())).orElse(null);
    if (basis == Basis.WORDS) {
      return graph.named(reference, scope, regions, NEAREST);
    }
    if (regions != null) {
      return graph.within(reference, scope, regions, NEAREST);
    }
    if (scope.level().isPresent()) {
      return graph.known(reference, scope, graph.nearest(reference, NEAREST_OF_LEVEL));
    }
    List<Near> near = graph.nearest(reference, NEAREST);
    return graph.known(reference, scope, ranking.hopeful(reference, near, top + SPARE));
  }

  private static Stream<String> ids(Ranked ranked) {
    return Stream.concat(Stream.of(ranked.candidate()), ranked.folded().stream())
        .map(Candidate::id);
  }

  private static SimilarMeasure similar(
      MeasureView asked, Ranked ranked, Map<String, MeasureView> views) {
    MeasureView view = views.get(ranked.candidate().id()).shortened(CASES);
    List<MeasureView> folded = new ArrayList<>();
    for (Candidate candidate : ranked.folded()) {
      MeasureView other = views.get(candidate.id());
      if (other != null) {
        folded.add(other.shortened(CASES));
      }
    }
    String words = asked.evidence().isEmpty() ? asked.name() : asked.evidence();
    return new SimilarMeasure(
        view,
        ranked.score(),
        ranked.likeness(),
        ranked.concept(),
        ranked.guessed(),
        CommonTerms.of(words, view.evidence()),
        folded);
  }
}
