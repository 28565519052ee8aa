package org.reformgraph.ontology.page;

import java.util.Comparator;
import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;

/** What the page says of the concept schemes and of how they map to each other. */
final class SchemesSection {
  private final Model schemes;

  SchemesSection(Model schemes) {
    this.schemes = schemes;
  }

  void write(Html page) {
    page.raw("<table>\n<thead><tr><th scope=\"col\">").text("体系 scheme");
    page.raw("</th><th scope=\"col\">").text("概念数 concepts").raw("</th></tr></thead>\n<tbody>\n");
    for (Resource scheme :
        byIri(schemes.listSubjectsWithProperty(RDF.type, SKOS.ConceptScheme).toList())) {
      page.raw("<tr><td>").span("zh", Names.text(scheme, DCTerms.title, "zh")).raw("<br>");
      page.span("en", Names.text(scheme, DCTerms.title, "en")).raw("<br>");
      page.element("code", scheme.getURI()).raw("</td><td>");
      page.text(
          Integer.toString(
              schemes.listSubjectsWithProperty(SKOS.inScheme, scheme).toList().size()));
      page.raw("</td></tr>\n");
    }
    page.raw("</tbody>\n</table>\n");
    mappings(page);
  }

  private void mappings(Html page) {
    page.raw("<table>\n<caption>")
        .text("18 项指标与 B-READY 主题 The 18 indicators and the topics of B-READY");
    page.raw("</caption>\n<thead><tr><th scope=\"col\">").text("指标 indicator");
    page.raw("</th><th scope=\"col\">").text("关系 relation");
    page.raw("</th><th scope=\"col\">").text("主题 topic").raw("</th></tr></thead>\n<tbody>\n");
    for (Statement mapping : mappings()) {
      page.raw("<tr><td>");
      label(page, mapping.getSubject());
      page.raw("</td><td>").element("code", "skos:" + mapping.getPredicate().getLocalName());
      page.raw("</td><td>");
      label(page, mapping.getResource());
      page.raw("</td></tr>\n");
    }
    page.raw("</tbody>\n</table>\n");
  }

  private List<Statement> mappings() {
    return List.of(SKOS.exactMatch, SKOS.closeMatch, SKOS.broadMatch, SKOS.relatedMatch).stream()
        .flatMap(
            relation -> schemes.listStatements(null, relation, (Resource) null).toList().stream())
        .filter(s -> s.getResource().getURI().contains("/b-ready/"))
        .sorted(Comparator.comparing(s -> s.getSubject().getURI()))
        .toList();
  }

  private static void label(Html page, Resource concept) {
    page.span("zh", Names.text(concept, SKOS.prefLabel, "zh")).raw(" ");
    page.span("en", Names.text(concept, SKOS.prefLabel, "en"));
  }

  private static List<Resource> byIri(List<Resource> resources) {
    return resources.stream().sorted(Comparator.comparing(Resource::getURI)).toList();
  }
}
