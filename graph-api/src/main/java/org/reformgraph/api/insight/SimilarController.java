package org.reformgraph.api.insight;

import java.util.Optional;
import java.util.Set;
import org.reformgraph.api.http.FromGraph;
import org.reformgraph.api.http.ProblemException;
import org.reformgraph.api.http.ProblemKind;
import org.reformgraph.ontology.ConceptScheme;
import org.reformgraph.similar.Scope;
import org.reformgraph.similar.SimilarAnswer;
import org.reformgraph.similar.SimilarMeasures;
import org.reformgraph.similar.SimilarView;
import org.reformgraph.similar.UnknownRegionException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Measures that do the like of a measure, or of what some words say. */
@RestController
@FromGraph
class SimilarController {
  private static final Set<String> LEVELS = Set.of("province", "prefecture", "county", "area");

  /** Characters that words may have. */
  private static final int LONGEST = 500;

  private final SimilarMeasures measures;
  private final WordVectors words;
  private final ConceptScheme concepts;

  SimilarController(SimilarMeasures measures, WordVectors words, ConceptScheme concepts) {
    this.measures = measures;
    this.words = words;
    this.concepts = concepts;
  }

  @GetMapping("/api/v1/measures/{key}/similar")
  SimilarView ofMeasure(
      @PathVariable String key,
      @RequestParam Optional<String> level,
      @RequestParam Optional<String> region,
      @RequestParam(defaultValue = "false") boolean sameRegion,
      @RequestParam(defaultValue = "10") int top) {
    Scope scope = scope(level, region, sameRegion, top);
    String id = "measure/" + key;
    return shown(() -> measures.to(id, scope, top).orElseThrow(() -> noMeasure(id)));
  }

  @GetMapping("/api/v1/similar")
  SimilarView ofWords(
      @RequestParam String text,
      @RequestParam Optional<String> level,
      @RequestParam Optional<String> region,
      @RequestParam(defaultValue = "10") int top) {
    if (text.isBlank() || text.codePointCount(0, text.length()) > LONGEST) {
      throw ProblemException.badParameter(
          "text", "应为 1 至 " + LONGEST + " 个字符。", "give 1 to " + LONGEST + " characters.");
    }
    Scope scope = scope(level, region, false, top);
    return shown(() -> measures.to(text.strip(), words.of(text.strip()), scope, top));
  }

  /** An answer that a region may be in the way of. */
  @FunctionalInterface
  private interface Asking {
    SimilarAnswer answer();
  }

  private SimilarView shown(Asking asking) {
    try {
      return SimilarView.of(asking.answer(), concepts);
    } catch (UnknownRegionException e) {
      throw RegionProblem.of("region", e);
    }
  }

  private static ProblemException noMeasure(String id) {
    return new ProblemException(
        ProblemKind.NOT_FOUND,
        "图谱中没有举措 " + id + "，或它还没有向量；./reformgraph embed 可补算向量。",
        "The graph has no measure " + id + ", or no vector of it: ./reformgraph embed makes it.");
  }

  private static Scope scope(
      Optional<String> level, Optional<String> region, boolean sameRegion, int top) {
    if (top < 1 || top > SimilarMeasures.MOST) {
      throw ProblemException.badParameter(
          "top", "应为 1 至 " + SimilarMeasures.MOST + "。", "give 1 to " + SimilarMeasures.MOST + ".");
    }
    Optional<String> rank = level.filter(given -> !given.isBlank());
    if (rank.isPresent() && !LEVELS.contains(rank.get())) {
      throw ProblemException.badParameter(
          "level",
          "应为 province、prefecture、county 或 area。",
          "give province, prefecture, county or area.");
    }
    return new Scope(region.filter(given -> !given.isBlank()), rank, sameRegion);
  }
}
