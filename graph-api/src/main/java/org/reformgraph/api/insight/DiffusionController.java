package org.reformgraph.api.insight;

import org.reformgraph.diffusion.Diffusion;
import org.reformgraph.diffusion.Diffusions;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** How concepts and measures spread. */
@RestController
class DiffusionController {
  private final Diffusions diffusions;

  DiffusionController(Diffusions diffusions) {
    this.diffusions = diffusions;
  }

  @GetMapping("/api/v1/concepts/{key}/diffusion")
  Diffusion ofConcept(@PathVariable String key) {
    return diffusions
        .ofConcept("concept/" + key)
        .orElseThrow(() -> Refusals.notFound("图谱中没有概念 concept/" + key + "。"));
  }

  @GetMapping("/api/v1/measures/{key}/diffusion")
  Diffusion ofMeasure(@PathVariable String key) {
    return diffusions
        .ofMeasure("measure/" + key)
        .orElseThrow(() -> Refusals.notFound("图谱中没有举措 measure/" + key + "。"));
  }
}
