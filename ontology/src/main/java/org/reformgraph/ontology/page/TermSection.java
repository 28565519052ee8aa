package org.reformgraph.ontology.page;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFList;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** What the page says of one term of the ontology. */
final class TermSection {
  private static final List<Resource> KINDS =
      List.of(
          OWL.FunctionalProperty,
          OWL.SymmetricProperty,
          OWL.TransitiveProperty,
          OWL2.IrreflexiveProperty);

  private final Model ontology;
  private final Names names;
  private final Rules rules;

  TermSection(Model ontology, Names names, Rules rules) {
    this.ontology = ontology;
    this.names = names;
    this.rules = rules;
  }

  void write(Resource term, Html page) {
    page.raw("<section id=\"" + Names.local(term) + "\">\n<h3>");
    page.span("zh", Names.text(term, RDFS.label, "zh")).raw(" ");
    page.span("en", Names.text(term, RDFS.label, "en")).raw(" ");
    page.codeLink("#" + Names.local(term), names.shortName(term)).raw("</h3>\n<p>");
    page.span("zh", Names.text(term, RDFS.comment, "zh")).raw("<br>");
    page.span("en", Names.text(term, RDFS.comment, "en")).raw("</p>\n<dl>\n");
    row(page, "上位类", "subclass of", objects(term, RDFS.subClassOf));
    row(page, "上位属性", "subproperty of", objects(term, RDFS.subPropertyOf));
    row(page, "相近", "close to", objects(term, SKOS.closeMatch));
    row(page, "定义域", "domain", ends(term, RDFS.domain));
    row(page, "值域", "range", ends(term, RDFS.range));
    row(page, "特性", "characteristics", kinds(term));
    row(page, "所属类", "member of", types(term));
    row(page, "成员", "members", members(term));
    rules(page, term);
    page.raw("</dl>\n</section>\n");
  }

  private void row(Html page, String zh, String en, Collection<Resource> terms) {
    if (terms.isEmpty()) {
      return;
    }
    page.raw("<dt>").span("zh", zh).raw(" ").span("en", en).raw("</dt><dd>");
    String separator = "";
    for (Resource term : terms) {
      page.raw(separator);
      reference(page, term);
      separator = ", ";
    }
    page.raw("</dd>\n");
  }

  private void reference(Html page, Resource term) {
    if (Names.isOurs(term)) {
      page.codeLink("#" + Names.local(term), names.shortName(term));
      return;
    }
    page.codeLink(term.getURI(), names.shortName(term));
    names
        .vocabulary(term)
        .ifPresent(
            vocabulary -> page.raw(" <small>").text(Names.version(vocabulary)).raw("</small>"));
  }

  private void rules(Html page, Resource term) {
    List<Rules.Rule> of = rules.of(term);
    if (of.isEmpty()) {
      return;
    }
    page.raw("<dt>").span("zh", "数据规则").raw(" ").span("en", "rules for data").raw("</dt><dd><ul>");
    for (Rules.Rule rule : of) {
      page.raw("<li>").span("zh", rule.zh()).raw(" ").span("en", rule.en()).raw("</li>");
    }
    page.raw("</ul></dd>\n");
  }

  private static List<Resource> objects(Resource term, Property property) {
    return sorted(
        term.listProperties(property).toList().stream()
            .map(s -> s.getResource())
            .filter(Resource::isURIResource));
  }

  /** Domain or range: the class, or those of the union. */
  private static List<Resource> ends(Resource term, Property property) {
    return sorted(
        term.listProperties(property).toList().stream()
            .map(s -> s.getResource())
            .flatMap(TermSection::classes));
  }

  private static Stream<Resource> classes(Resource end) {
    Resource union = end.getPropertyResourceValue(OWL.unionOf);
    return union == null
        ? Stream.of(end)
        : union.as(RDFList.class).asJavaList().stream().map(node -> node.asResource());
  }

  private static List<Resource> kinds(Resource term) {
    return sorted(KINDS.stream().filter(kind -> term.hasProperty(RDF.type, kind)));
  }

  private static List<Resource> types(Resource term) {
    return sorted(objects(term, RDF.type).stream().filter(Names::isOurs));
  }

  private List<Resource> members(Resource term) {
    return sorted(ontology.listSubjectsWithProperty(RDF.type, term).toList().stream());
  }

  private static List<Resource> sorted(Stream<Resource> terms) {
    TreeSet<Resource> sorted = new TreeSet<>(Comparator.comparing(Resource::toString));
    terms.forEach(sorted::add);
    return List.copyOf(sorted);
  }
}
