package org.reformgraph.ontology.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.reformgraph.ontology.ReformOntology;
import org.reformgraph.ontology.vocabulary.REFORM;

/**
 * The documentation of the ontology: one static HTML page in Chinese and English, without scripts
 * or styles of its own, with an anchor for each term. It is made from the ontology's files each
 * time it is asked for, and is the same each time.
 */
public final class OntologyPage {
  private final Model ontology = ReformOntology.ontology();
  private final Names names = new Names(ReformOntology.vocabularies());
  private final TermSection terms =
      new TermSection(ontology, names, new Rules(ReformOntology.shapes()));

  /**
   * The page.
   *
   * @param stylesheet where the page finds {@link #stylesheet()}, relative to itself
   * @param files where the page finds the ontology's files: their names follow, as in {@code
   *     ontology/} for {@code ontology/reform.ttl}
   */
  public String render(String stylesheet, String files) {
    Html page = new Html();
    head(page, stylesheet);
    about(page, files);
    contents(page);
    section(page, "classes", "类", "Classes", OWL.Class);
    section(page, "relations", "关系", "Relations", OWL.ObjectProperty);
    section(page, "values", "属性值", "Values", OWL.DatatypeProperty);
    section(page, "individuals", "个体", "Individuals", OWL2.NamedIndividual);
    schemes(page);
    vocabularies(page);
    return page.raw("</main>\n</body>\n</html>\n").toString();
  }

  /** The style sheet that goes with the page. */
  public static String stylesheet() {
    try (InputStream css = OntologyPage.class.getResourceAsStream("ontology.css")) {
      if (css == null) {
        throw new IllegalStateException("the bundled ontology.css is missing; build again");
      }
      return new String(css.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the bundled ontology.css", e);
    }
  }

  private void head(Html page, String stylesheet) {
    page.raw("<!DOCTYPE html>\n<html lang=\"zh\">\n<head>\n<meta charset=\"utf-8\">\n");
    page.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    page.element("title", title("zh") + " · " + title("en"))
        .raw("\n<link rel=\"stylesheet\" href=\"");
    page.text(stylesheet).raw("\">\n</head>\n<body>\n<main>\n");
  }

  private void about(Html page, String files) {
    Resource self = self();
    page.raw("<h1>").span("zh", title("zh")).raw(" ").span("en", title("en")).raw("</h1>\n<p>");
    page.span("zh", Names.text(self, DCTerms.description, "zh")).raw("<br>");
    page.span("en", Names.text(self, DCTerms.description, "en")).raw("</p>\n<dl>\n<dt>");
    page.text("命名空间 namespace").raw("</dt><dd>").element("code", REFORM.NS).raw("</dd>\n<dt>");
    page.text("版本 version").raw("</dt><dd>").text(Names.version(self)).raw("</dd>\n<dt>");
    page.text("许可 licence").raw("</dt><dd>");
    String licence = self.getPropertyResourceValue(DCTerms.license).getURI();
    page.link(licence, licence).raw("</dd>\n<dt>").text("文件 files").raw("</dt><dd>");
    for (String file : ReformOntology.FILES) {
      page.codeLink(files + file, file).raw(" ");
    }
    page.raw("</dd>\n</dl>\n");
  }

  private static void contents(Html page) {
    page.raw("<nav aria-label=\"目录 contents\"><ul>");
    for (List<String> part :
        List.of(
            List.of("#classes", "类 Classes"),
            List.of("#relations", "关系 Relations"),
            List.of("#values", "属性值 Values"),
            List.of("#individuals", "个体 Individuals"),
            List.of("#schemes", "概念体系 Concept schemes"),
            List.of("#vocabularies", "所用词汇 Vocabularies"))) {
      page.raw("<li>").link(part.get(0), part.get(1)).raw("</li>");
    }
    page.raw("</ul></nav>\n");
  }

  private void section(Html page, String anchor, String zh, String en, Resource kind) {
    heading(page, anchor, zh, en);
    List<Resource> found =
        ontology.listSubjectsWithProperty(RDF.type, kind).toList().stream()
            .filter(Names::isOurs)
            .sorted(Comparator.comparing(Resource::getURI))
            .toList();
    page.raw("<table>\n<tbody>\n");
    for (Resource term : found) {
      page.raw("<tr><td>")
          .codeLink("#" + Names.local(term), names.shortName(term))
          .raw("</td><td>");
      page.span("zh", Names.text(term, RDFS.label, "zh")).raw("</td><td>");
      page.span("en", Names.text(term, RDFS.label, "en")).raw("</td></tr>\n");
    }
    page.raw("</tbody>\n</table>\n");
    found.forEach(term -> terms.write(term, page));
  }

  private static void schemes(Html page) {
    heading(page, "schemes", "概念体系", "Concept schemes");
    new SchemesSection(ReformOntology.themes().add(ReformOntology.bReady())).write(page);
  }

  private void vocabularies(Html page) {
    heading(page, "vocabularies", "所用词汇", "Vocabularies of others");
    page.raw("<table>\n<thead><tr><th scope=\"col\">").text("词汇 vocabulary");
    page.raw("</th><th scope=\"col\">").text("版本 version").raw("</th><th scope=\"col\">");
    page.text("所用词 terms").raw("</th></tr></thead>\n<tbody>\n");
    for (Resource vocabulary : names.vocabularies()) {
      String source = vocabulary.getPropertyResourceValue(RDFS.seeAlso).getURI();
      page.raw("<tr><td>").link(source, Names.text(vocabulary, DCTerms.title, "en"));
      page.raw("</td><td>").text(Names.version(vocabulary)).raw("</td><td>");
      for (Resource term : names.terms(vocabulary)) {
        page.codeLink(term.getURI(), names.shortName(term)).raw(" ");
      }
      page.raw("</td></tr>\n");
    }
    page.raw("</tbody>\n</table>\n");
  }

  private static void heading(Html page, String anchor, String zh, String en) {
    page.raw("<h2 id=\"" + anchor + "\">").span("zh", zh).raw(" ").span("en", en).raw("</h2>\n");
  }

  private Resource self() {
    return ontology.createResource(REFORM.ONTOLOGY.getURI());
  }

  private String title(String language) {
    return Names.text(self(), DCTerms.title, language);
  }
}
