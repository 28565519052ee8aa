package org.reformgraph.linked;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.reformgraph.ontology.vocabulary.REFORM;
import org.reformgraph.rdf.DataIris;

class DescriberTests {
  private static final DataIris IRIS = new DataIris("https://data.example.org/");
  private static final int MEASURES = 1_203;
  private static final int STATED = 450;
  private static final Node PROVINCE = IRIS.of("region/520000");

  private final List<Quad> quads = new ArrayList<>();

  private void say(String graph, Node subject, Node property, Node object) {
    quads.add(Quad.create(IRIS.of("graph/" + graph), subject, property, object));
  }

  private static Node zh(String text) {
    return NodeFactory.createLiteralLang(text, "zh");
  }

  private void province() {
    say("entities", PROVINCE, RDFS.label.asNode(), zh("贵州省"));
    for (int i = 0; i < MEASURES; i++) {
      Node measure = IRIS.of("measure/520000-" + i);
      say("entities", measure, RDFS.label.asNode(), zh("举措" + i));
      say("case/1", PROVINCE, REFORM.implements_, measure);
      say("case/2", PROVINCE, REFORM.implements_, measure);
      if (i < STATED) {
        fact("relation/" + i, measure);
      }
    }
  }

  private void fact(String id, Node measure) {
    Node fact = IRIS.of(id);
    Node quote = IRIS.of(id + "#evidence");
    say("case/1", fact, REFORM.subject, PROVINCE);
    say("case/1", fact, REFORM.object, measure);
    say("case/1", fact, OA.hasTarget.asNode(), quote);
    say("case/1", quote, REFORM.text, zh("一句话。"));
    say("case/1", quote, OA.hasSelector.asNode(), IRIS.of(id + "#evidence-position"));
    say("case/1", IRIS.of(id + "#evidence-position"), OA.start.asNode(), zh("3"));
  }

  private Describer describer() {
    DatasetGraph data = DatasetGraphFactory.create();
    quads.forEach(data::add);
    return new Describer(data, IRIS);
  }

  @Test
  void aLongDescriptionComesInPagesThatTogetherSayAll() {
    province();
    Describer describer = describer();
    Set<Triple> links = new HashSet<>();
    Set<Node> statements = new HashSet<>();
    int pages = describer.describe("region/520000", 1).orElseThrow().extent().pages();
    for (int page = 1; page <= pages; page++) {
      Description part = describer.describe("region/520000", page).orElseThrow();
      assertThat(part.links().size()).isLessThanOrEqualTo(Description.Extent.LINKS);
      assertThat(part.statements().size()).isLessThanOrEqualTo(Description.Extent.STATEMENTS);
      assertThat(part.triples()).containsAll(part.links()).containsAll(part.own());
      assertThat(links).doesNotContainAnyElementsOf(part.links());
      assertThat(statements).doesNotContainAnyElementsOf(part.statements());
      links.addAll(part.links());
      statements.addAll(part.statements());
      assertThat(part.extent().last()).isEqualTo(page == pages);
    }

    assertThat(pages).isEqualTo(3);
    assertThat(links).hasSize(MEASURES);
    assertThat(statements).hasSize(STATED);
    assertThat(describer.describe("region/520000", 1).orElseThrow().extent().words(Language.EN))
        .isEqualTo("Page 1 of 3: 1203 links and 450 statements in all.");
    Description after = describer.describe("region/520000", pages + 1).orElseThrow();
    assertThat(after.links()).isEmpty();
    assertThat(after.statements()).isEmpty();
  }

  @Test
  void theOrderIsThatOfNamesHoweverTheDataCame() {
    province();
    List<Description> before = pages(describer());
    Collections.shuffle(quads, new Random(7));

    assertThat(pages(describer())).isEqualTo(before);
    assertThat(before.get(0).triples().get(0).getSubject()).isEqualTo(PROVINCE);
  }

  private static List<Description> pages(Describer describer) {
    return List.of(1, 2, 3).stream()
        .map(page -> describer.describe("region/520000", page).orElseThrow())
        .toList();
  }

  @Test
  void statementsBringTheirWordsAndNeighboursTheirNames() {
    province();
    Description description = describer().describe("region/520000", 1).orElseThrow();
    Node fact = description.statements().get(0);

    assertThat(description.triples())
        .anyMatch(t -> t.getSubject().equals(fact) && t.getPredicate().equals(REFORM.object))
        .anyMatch(t -> t.getSubject().getURI().equals(fact.getURI() + "#evidence"))
        .anyMatch(t -> t.getSubject().getURI().equals(fact.getURI() + "#evidence-position"));
    Node measure = description.links().get(0).getObject();
    assertThat(description.triples())
        .anyMatch(
            t -> t.getSubject().equals(measure) && t.getPredicate().equals(RDFS.label.asNode()));
    assertThat(description.triples()).doesNotHaveDuplicates();
  }

  @Test
  void whatIsOnlySpokenOfIsDescribedByWhoSpeaksOfIt() {
    say("case/1", IRIS.of("relation/1"), REFORM.originalMeasure, IRIS.of("measure/gone"));
    Description description = describer().describe("measure/gone", 1).orElseThrow();

    assertThat(description.own()).isEmpty();
    assertThat(description.statements()).containsExactly(IRIS.of("relation/1"));
    assertThat(describer().has("measure/gone")).isFalse();
    assertThat(describer().mentions("measure/gone")).isTrue();
    assertThat(describer().describe("measure/never", 1)).isEmpty();
  }

  @Test
  void successorsAreThingsAndNoStatements() {
    Node replaces = DCTerms.replaces.asNode();
    say("entities", IRIS.of("measure/b"), replaces, IRIS.of("measure/old"));
    say("entities", IRIS.of("measure/a"), replaces, IRIS.of("measure/old"));
    say("case/1", IRIS.of("relation/1"), replaces, IRIS.of("measure/old"));

    assertThat(describer().successors("measure/old")).containsExactly("measure/a", "measure/b");
    assertThat(describer().successors("measure/a")).isEmpty();
  }

  @Test
  void aGraphIsDescribedByItsTriplesUnlessItIsTooLong() {
    province();
    Description small = describer().describe("graph/case/2", 1).orElseThrow();
    assertThat(small.extent().links()).isEqualTo(MEASURES);
    assertThat(small.triples()).containsAll(small.links());

    for (int i = 0; i <= Describer.LISTED; i++) {
      say("case/3", PROVINCE, REFORM.mentionCount, zh(Integer.toString(i)));
    }
    Description large = describer().describe("graph/case/3", 1).orElseThrow();
    assertThat(large.links()).isEmpty();
    assertThat(large.own()).anyMatch(t -> t.getObject().toString().contains("SPARQL"));
    assertThat(describer().describe("graph/case/4", 1)).isEmpty();
  }
}
