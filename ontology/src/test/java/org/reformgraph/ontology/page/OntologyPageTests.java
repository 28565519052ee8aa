package org.reformgraph.ontology.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.reformgraph.ontology.ReformOntology;
import org.reformgraph.ontology.vocabulary.REFORM;
import org.xml.sax.InputSource;

class OntologyPageTests {
  private static final String PAGE = new OntologyPage().render("ontology.css", "ontology/");

  @Test
  void everyTermHasOneAnchor() {
    Set<String> terms = new TreeSet<>();
    ReformOntology.ontology()
        .listSubjects()
        .filterKeep(t -> t.isURIResource() && t.getURI().startsWith(REFORM.NS))
        .forEachRemaining(term -> terms.add(term.getURI().substring(REFORM.NS.length())));
    List<String> anchors = all("<section id=\"([^\"]*)\"");
    assertThat(anchors).doesNotHaveDuplicates();
    assertThat(new TreeSet<>(anchors)).isEqualTo(terms);
  }

  @Test
  void everyLinkInsideThePageLeadsSomewhere() {
    Set<String> ids = new HashSet<>(all(" id=\"([^\"]*)\""));
    List<String> targets = all("href=\"#([^\"]*)\"");
    assertThat(targets).hasSizeGreaterThan(200);
    assertThat(ids).containsAll(targets);
  }

  @Test
  void aTermOfOthersStandsWithItsVersion() {
    assertThat(PAGE)
        .contains(
            "<a href=\"http://www.w3.org/ns/prov#Plan\"><code>prov:Plan</code></a>"
                + " <small>2013-04-30</small>");
  }

  @Test
  void everyVocabularyOfOthersIsNamedWithItsVersion() {
    Model vocabularies = ReformOntology.vocabularies();
    List<Resource> standards =
        vocabularies.listSubjectsWithProperty(RDF.type, DCTerms.Standard).toList();
    assertThat(standards)
        .isNotEmpty()
        .allSatisfy(
            standard ->
                assertThat(PAGE)
                    .contains(
                        ">"
                            + standard.getProperty(DCTerms.title).getString().replace("'", "&#39;")
                            + "</a>")
                    .contains(
                        "<td>" + standard.getProperty(OWL.versionInfo).getString() + "</td>"));
  }

  @Test
  void bothLanguagesAndTheRulesAreThere() {
    assertThat(PAGE)
        .contains("<span lang=\"zh\">举措</span>", "<span lang=\"en\">measure</span>")
        .contains("<span lang=\"zh\">能实施的只有举措或政策。</span>")
        .contains("skos:broadMatch");
  }

  @Test
  void isWellFormedAndBringsNoScriptOrStyleThatAPolicyWouldRefuse() throws Exception {
    assertThat(PAGE).doesNotContain("<script", "<style", " style=");
    String xml =
        PAGE.replace("<!DOCTYPE html>", "").replaceAll("<(meta|link|br)([^>]*)>", "<$1$2/>");
    assertThat(
            DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(xml)))
                .getDocumentElement()
                .getNodeName())
        .isEqualTo("html");
  }

  @Test
  void isTheSameEachTime() {
    assertThat(new OntologyPage().render("ontology.css", "ontology/")).isEqualTo(PAGE);
  }

  @Test
  void escapesWhatItIsGiven() {
    assertThat(new OntologyPage().render("a\"><script>", "b'<"))
        .contains("href=\"a&quot;&gt;&lt;script&gt;\"")
        .doesNotContain("<script");
  }

  @Test
  void hasAStyleSheet() {
    assertThat(OntologyPage.stylesheet()).contains("section:target");
  }

  private static List<String> all(String pattern) {
    return Pattern.compile(pattern)
        .matcher(PAGE)
        .results()
        .map((MatchResult m) -> m.group(1))
        .toList();
  }
}
