package org.reformgraph.similar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.reformgraph.embed.Kind;
import org.reformgraph.ontology.Concept;
import org.reformgraph.ontology.ConceptScheme;

class ConceptAffinityTests {
  private final ConceptAffinity affinity = new ConceptAffinity(scheme());

  private static ConceptScheme scheme() {
    return ConceptScheme.bundledWith(
        "own",
        """
        @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
        @prefix c: <https://example.org/> .
        @prefix scheme: <https://w3id.org/reformgraph/scheme/> .
        @prefix concept: <https://w3id.org/reformgraph/concept/> .
        c:a skos:inScheme scheme:measures ; a skos:Concept ; skos:notation "test-a" ; skos:prefLabel "测甲"@zh ;
          skos:broader concept:finance-support ; skos:related c:b .
        c:b skos:inScheme scheme:measures ; a skos:Concept ; skos:notation "test-b" ; skos:prefLabel "测乙"@zh ;
          skos:broader concept:tax-service .
        c:c skos:inScheme scheme:measures ; a skos:Concept ; skos:notation "test-c" ; skos:prefLabel "测丙"@zh ;
          skos:broader c:b .
        c:d skos:inScheme scheme:measures ; a skos:Concept ; skos:notation "test-d" ; skos:prefLabel "测丁"@zh ;
          skos:broader concept:finance-support .
        """);
  }

  @Test
  void theNearerInTheSchemeTheMore() {
    assertThat(affinity.of("test-a", "test-a")).isEqualTo(1);
    assertThat(affinity.of("test-a", "test-b")).isEqualTo(0.8);
    assertThat(affinity.of("test-b", "test-c")).isEqualTo(0.8);
    assertThat(affinity.of("test-a", "test-c")).isEqualTo(0.4);
    assertThat(affinity.of("test-a", "test-d")).isEqualTo(0.2);
    assertThat(affinity.of("test-d", "test-b")).isZero();
    assertThat(affinity.of("test-a", "nothing")).isZero();
  }

  @Test
  void itIsTheSameBothWays() {
    List<String> codes =
        scheme().all().stream().filter(c -> !c.isGroup()).map(Concept::code).limit(80).toList();
    for (String one : codes) {
      for (String other : codes) {
        assertThat(affinity.of(one, other)).isEqualTo(affinity.of(other, one));
      }
    }
  }

  @Test
  void guessesCountForLess() {
    ConceptAffinity.Shared shared =
        affinity.nearest(
            List.of(new Kind("test-a", 1), new Kind("test-d", 0.1)),
            List.of(new Kind("test-b", 0.5)));
    assertThat(shared.affinity()).isEqualTo(0.4);
    assertThat(shared.other().concept()).isEqualTo("test-b");
    assertThat(affinity.nearest(List.of(), List.of(new Kind("test-b", 1)))).isNull();
  }
}
