package org.reformgraph.diffusion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.neo4j.driver.Driver;
import org.reformgraph.answer.GraphReading;
import org.reformgraph.answer.Ref;
import org.reformgraph.ontology.Concept;
import org.reformgraph.ontology.ConceptScheme;
import org.reformgraph.similar.Scope;
import org.reformgraph.similar.SimilarMeasure;
import org.reformgraph.similar.SimilarMeasures;

/** Tells how kinds of measures spread. Threads may share an instance. */
public final class Diffusions {
  /** How many measures are looked at. */
  private static final int MOST_MEASURES = 2_000;

  /**
   * How like a measure without a concept others must be to be of its kind: nine of ten pairs of one
   * concept are, and two of a thousand others (docs/diffusion.md).
   */
  static final double OF_ITS_KIND = 0.7;

  private static final String CONCEPT = "concept/";

  private final DiffusionGraph graph;
  private final SimilarMeasures similar;
  private final ConceptScheme scheme;
  private final Spread spread;

  public Diffusions(Driver driver, ConceptScheme scheme) {
    this.graph = new DiffusionGraph(new GraphReading(driver));
    this.similar = new SimilarMeasures(driver, scheme);
    this.scheme = scheme;
    this.spread = new Spread(scheme, ClaimWords.bundled());
  }

  /**
   * How the measures of a concept, and of those narrower than it, spread.
   *
   * @param id as in {@code concept/one-window}
   * @return empty when the graph does not have the concept
   */
  public Optional<Diffusion> ofConcept(String id) {
    return graph.concept(id).map(concept -> of(concept, List.of(concept)));
  }

  /**
   * How the measures of the concepts of a measure spread; of one that has none, how those spread
   * that are very like it.
   *
   * @param id as in {@code measure/430100-…}
   * @return empty when the graph does not have the measure
   */
  public Optional<Diffusion> ofMeasure(String id) {
    return graph
        .measure(id)
        .map(
            found ->
                found.concepts().isEmpty()
                    ? like(found.measure())
                    : of(found.measure(), found.concepts()));
  }

  /**
   * The id of the concept that somebody means.
   *
   * @param wanted its id, IRI, code, name or another of its wordings
   */
  public Optional<String> conceptId(String wanted) {
    int code = wanted.lastIndexOf(CONCEPT);
    return scheme
        .byCode(code < 0 ? wanted : wanted.substring(code + CONCEPT.length()))
        .or(() -> scheme.byLabel(wanted))
        .map(Concept::code)
        .map(CONCEPT::concat);
  }

  private Diffusion of(Ref asked, List<Ref> concepts) {
    List<String> ids = graph.measuresOf(concepts.stream().map(Ref::id).toList(), MOST_MEASURES + 1);
    return of(asked, concepts, ids);
  }

  private Diffusion like(Ref measure) {
    Scope everywhere = new Scope(Optional.empty(), Optional.empty(), true);
    List<String> ids = new ArrayList<>(List.of(measure.id()));
    similar.to(measure.id(), everywhere, SimilarMeasures.MOST).stream()
        .flatMap(answer -> answer.similar().stream())
        .filter(other -> other.likeness().score() >= OF_ITS_KIND)
        .flatMap(Diffusions::ids)
        .forEach(ids::add);
    return of(measure, List.of(), ids);
  }

  private static Stream<String> ids(SimilarMeasure similar) {
    return Stream.concat(Stream.of(similar.measure()), similar.folded().stream())
        .map(each -> each.id());
  }

  private Diffusion of(Ref asked, List<Ref> by, List<String> ids) {
    List<String> bounded = ids.subList(0, Math.min(ids.size(), MOST_MEASURES));
    return spread.of(
        asked,
        by,
        graph.practices(bounded),
        graph.copies(bounded, Diffusion.MOST_LINKS + 1),
        ids.size() > bounded.size());
  }
}
