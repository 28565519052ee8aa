package org.reformgraph.api.insight;

import org.reformgraph.api.http.FromGraph;
import org.reformgraph.api.http.ProblemException;
import org.reformgraph.api.http.ProblemKind;
import org.reformgraph.diffusion.Diffusion;
import org.reformgraph.diffusion.Diffusions;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** How concepts and measures spread. */
@RestController
@FromGraph
class DiffusionController {
  private final Diffusions diffusions;

  DiffusionController(Diffusions diffusions) {
    this.diffusions = diffusions;
  }

  @GetMapping("/api/v1/concepts/{key}/diffusion")
  Diffusion ofConcept(@PathVariable String key) {
    return diffusions.ofConcept("concept/" + key).orElseThrow(() -> unknown("concept/" + key));
  }

  @GetMapping("/api/v1/measures/{key}/diffusion")
  Diffusion ofMeasure(@PathVariable String key) {
    return diffusions.ofMeasure("measure/" + key).orElseThrow(() -> unknown("measure/" + key));
  }

  private static ProblemException unknown(String id) {
    return new ProblemException(
        ProblemKind.NOT_FOUND,
        "图谱中没有 " + id + "；可按名称检索。",
        "The graph has no " + id + "; /api/v1/search finds what it has.");
  }
}
