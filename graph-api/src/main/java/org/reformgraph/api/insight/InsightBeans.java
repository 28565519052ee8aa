package org.reformgraph.api.insight;

import org.neo4j.driver.Driver;
import org.reformgraph.compare.Comparisons;
import org.reformgraph.diffusion.Diffusions;
import org.reformgraph.ontology.ConceptScheme;
import org.reformgraph.similar.SimilarMeasures;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The parts of the other modules that answer. */
@Configuration
class InsightBeans {
  @Bean
  ConceptScheme concepts() {
    return ConceptScheme.bundled();
  }

  @Bean
  SimilarMeasures similarMeasures(Driver driver, ConceptScheme concepts) {
    return new SimilarMeasures(driver, concepts);
  }

  @Bean
  Diffusions diffusions(Driver driver, ConceptScheme concepts) {
    return new Diffusions(driver, concepts);
  }

  @Bean
  Comparisons comparisons(Driver driver) {
    return new Comparisons(driver);
  }
}
