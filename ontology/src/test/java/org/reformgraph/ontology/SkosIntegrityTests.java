package org.reformgraph.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.update.UpdateAction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Asks all concept schemes together for what the <a
 * href="https://www.w3.org/TR/skos-reference/">SKOS reference</a> forbids, and shows that each
 * question finds what it is there for.
 */
class SkosIntegrityTests {
  private static final String PREFIXES =
      """
      PREFIX b-ready: <https://w3id.org/reformgraph/b-ready/>
      PREFIX concept: <https://w3id.org/reformgraph/concept/>
      PREFIX scheme: <https://w3id.org/reformgraph/scheme/>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      PREFIX topic: <https://w3id.org/reformgraph/topic/>
      """;

  /** A condition: what breaks it, and data that does. */
  enum Condition {
    S9_CONCEPTS_ARE_NO_SCHEMES(
        "?x a skos:Concept , skos:ConceptScheme", "scheme:topics a skos:Concept"),
    S13_LABELS_ARE_DISJOINT(
        """
        ?x skos:prefLabel|skos:altLabel ?label . ?x skos:altLabel|skos:hiddenLabel ?label
        FILTER (EXISTS { ?x skos:prefLabel ?label . ?x skos:altLabel|skos:hiddenLabel ?label }
          || EXISTS { ?x skos:altLabel ?label ; skos:hiddenLabel ?label })
        """,
        "concept:instant-approval skos:hiddenLabel '秒批秒办'@zh"),
    S14_ONE_PREFERRED_LABEL_A_LANGUAGE(
        """
        ?x skos:prefLabel ?label , ?other
        FILTER (?label != ?other && lang(?label) = lang(?other))
        """,
        "b-ready:labor skos:prefLabel '劳工'@zh"),
    S27_RELATED_ONES_ARE_NOT_ABOVE_EACH_OTHER(
        "?x skos:related|^skos:related ?y . ?x skos:broader+|(^skos:broader)+ ?y",
        "concept:approval-efficiency skos:related concept:instant-approval"),
    S46_EXACT_MATCHES_ARE_NO_OTHERS(
        """
        ?x skos:exactMatch|^skos:exactMatch ?y .
        ?x skos:broadMatch|^skos:broadMatch|skos:relatedMatch|^skos:relatedMatch ?y
        """,
        "b-ready:financial-services skos:exactMatch topic:credit"),
    NOTHING_IS_ABOVE_ITSELF(
        "?x skos:broader+ ?x", "concept:approval-efficiency skos:broader concept:instant-approval"),
    MATCHES_JOIN_TWO_SCHEMES(
        """
        ?x skos:closeMatch|skos:broadMatch|skos:relatedMatch|skos:exactMatch ?y
        FILTER NOT EXISTS {
          ?x skos:inScheme ?a . ?y skos:inScheme ?b FILTER (?a != ?b) }
        """,
        "topic:credit skos:closeMatch b-ready:money"),
    TWO_CONCEPTS_MATCH_IN_ONE_WAY(
        """
        ?x ?way ?y ; ?other ?y
        FILTER (?way != ?other && strends(str(?way), 'Match') && strends(str(?other), 'Match'))
        """,
        "topic:credit skos:relatedMatch b-ready:financial-services");

    private final String broken;
    private final String breaking;

    Condition(String broken, String breaking) {
      this.broken = broken;
      this.breaking = breaking;
    }
  }

  private final Model schemes = ReformOntology.themes().add(ReformOntology.bReady());

  @ParameterizedTest
  @EnumSource
  void theSchemesKeepIt(Condition condition) {
    assertThat(broken(condition)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void aSchemeThatBreaksItIsFound(Condition condition) {
    UpdateAction.parseExecute(PREFIXES + "INSERT DATA { " + condition.breaking + " }", schemes);
    assertThat(broken(condition)).isNotEmpty();
  }

  private List<String> broken(Condition condition) {
    String query = PREFIXES + "SELECT DISTINCT ?x WHERE { " + condition.broken + " }";
    try (QueryExecution run = QueryExecution.create(query, schemes)) {
      return ResultSetFormatter.toList(run.execSelect()).stream()
          .map(row -> row.getResource("x").toString())
          .toList();
    }
  }
}
