package org.reformgraph.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.Test;
import org.reformgraph.ontology.vocabulary.REFORM;

class JsonLdContextTests {
  @Test
  void plainJsonBecomesTheRdfOfTheOntology() {
    JsonObject fact =
        JSON.parse(
            """
            {
              "id": "https://example.org/relation/r1", "type": "Fact",
              "subject": "https://example.org/region/110000", "predicate": "implements",
              "object": {"id": "https://example.org/measure/m1", "type": "Measure", "label": "夜间办"},
              "confidence": "0.9", "method": "rule",
              "since": {"@value": "2022", "@type": "xsd:gYear"},
              "hasTarget": {"id": "https://example.org/relation/r1#evidence", "page": 3}
            }
            """);
    fact.put("@context", JsonLdContext.json().getObj("@context"));

    assertThat(read(fact.toString(), Lang.JSONLD11).isIsomorphicWith(expected())).isTrue();
  }

  @Test
  void everyTermOfTheOntologyIsInIt() {
    Set<String> names =
        ReformOntology.ontology()
            .listSubjects()
            .filterKeep(t -> t.isURIResource() && t.getURI().startsWith(REFORM.NS))
            .toList()
            .stream()
            .map(term -> term.getURI().substring(REFORM.NS.length()))
            .collect(Collectors.toSet());
    assertThat(JsonLdContext.json().getObj("@context").keys()).containsAll(names);
  }

  @Test
  void termsOfOthersTakeNoNameOfOurs() {
    JsonObject context = JsonLdContext.json().getObj("@context");
    assertThat(context.get("level").getAsString().value()).isEqualTo("reform:level");
    assertThat(context.get("start").getAsObject().getString("@id")).isEqualTo("reform:start");
  }

  private static Model expected() {
    return read(
        """
        PREFIX oa: <http://www.w3.org/ns/oa#>
        PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
        PREFIX reform: <https://w3id.org/reformgraph/ontology#>
        PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
        BASE <https://example.org/>
        <relation/r1> a reform:Fact ; reform:subject <region/110000> ;
          reform:predicate reform:implements ; reform:object <measure/m1> ;
          reform:confidence 0.9 ; reform:method "rule" ; reform:since "2022"^^xsd:gYear ;
          oa:hasTarget <relation/r1#evidence> .
        <measure/m1> a reform:Measure ; rdfs:label "夜间办"@zh .
        <relation/r1#evidence> reform:page 3 .
        """,
        Lang.TURTLE);
  }

  private static Model read(String text, Lang language) {
    Model model = ModelFactory.createDefaultModel();
    RDFParser.fromString(text, language).parse(model);
    return model;
  }
}
