package org.reformgraph.api.insight;

import java.util.Optional;
import java.util.Set;
import org.reformgraph.ontology.ConceptScheme;
import org.reformgraph.similar.Scope;
import org.reformgraph.similar.SimilarMeasures;
import org.reformgraph.similar.SimilarView;
import org.reformgraph.similar.UnknownRegionException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Measures that do the like of a measure. */
@RestController
class SimilarController {
  private static final Set<String> LEVELS = Set.of("province", "prefecture", "county", "area");

  private final SimilarMeasures measures;
  private final ConceptScheme concepts;

  SimilarController(SimilarMeasures measures, ConceptScheme concepts) {
    this.measures = measures;
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
    try {
      return measures
          .to("measure/" + key, scope, top)
          .map(answer -> SimilarView.of(answer, concepts))
          .orElseThrow(
              () ->
                  Refusals.notFound("图谱中没有举措 measure/" + key + "，或它还没有向量（reformgraph embed 可补算）。"));
    } catch (UnknownRegionException e) {
      throw Refusals.badRequest("region: " + e.getMessage());
    }
  }

  private static Scope scope(
      Optional<String> level, Optional<String> region, boolean sameRegion, int top) {
    if (top < 1 || top > SimilarMeasures.MOST) {
      throw Refusals.badRequest("top 应为 1 至 " + SimilarMeasures.MOST + "。");
    }
    if (level.isPresent() && !LEVELS.contains(level.get())) {
      throw Refusals.badRequest("level 应为 province、prefecture、county 或 area。");
    }
    return new Scope(region.filter(r -> !r.isBlank()), level, sameRegion);
  }
}
