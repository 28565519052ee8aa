package org.reformgraph.api.insight;

import java.util.List;
import java.util.Optional;
import org.reformgraph.api.http.FromGraph;
import org.reformgraph.api.http.ProblemException;
import org.reformgraph.compare.BadComparisonException;
import org.reformgraph.compare.Comparison;
import org.reformgraph.compare.Comparisons;
import org.reformgraph.similar.UnknownRegionException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Regions side by side. */
@RestController
@FromGraph
class CompareController {
  private final Comparisons comparisons;

  CompareController(Comparisons comparisons) {
    this.comparisons = comparisons;
  }

  @GetMapping("/api/v1/compare")
  Comparison compare(@RequestParam List<String> regions, @RequestParam Optional<String> topic) {
    return comparison(regions, topic);
  }

  /** What was asked for, or why not. */
  Comparison comparison(List<String> regions, Optional<String> topic) {
    try {
      return comparisons.of(
          regions.stream().filter(region -> !region.isBlank()).toList(),
          topic.filter(wanted -> !wanted.isBlank()));
    } catch (UnknownRegionException e) {
      throw RegionProblem.of("regions", e);
    } catch (BadComparisonException e) {
      throw ProblemException.badParameter(e.parameter(), e.zh(), e.getMessage() + ".");
    }
  }
}
