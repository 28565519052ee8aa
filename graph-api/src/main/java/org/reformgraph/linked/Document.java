package org.reformgraph.linked;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.VOID;
import org.reformgraph.ontology.vocabulary.DQV;
import org.reformgraph.rdf.DataIris;

/**
 * One document about a thing, in one form.
 *
 * @param address what the client asked for
 * @param form in which it is sent
 */
record Document(Address address, Representation form, Request request, DataIris iris) {
  /** The next part of a long document, in XHTML's vocabulary of link types. */
  private static final Node NEXT = NodeFactory.createURI("http://www.w3.org/1999/xhtml/vocab#next");

  private static final SortedMap<String, String> PREFIXES =
      Collections.unmodifiableSortedMap(
          new TreeMap<>(Map.of("dcat", DCAT.NS, "dqv", DQV.NS, "foaf", FOAF.NS, "void", VOID.NS)));

  private int page() {
    return request.page() == null ? 1 : Integer.parseInt(request.page());
  }

  private Language language() {
    return Language.chosen(request.lang(), request.acceptLanguage());
  }

  /**
   * The tag of this document about these data.
   *
   * @param run of this program; another may be another build, which says the same in other words
   */
  EntityTag tag(String run, String version) {
    Object language = form == Representation.HTML ? language() : "";
    return EntityTag.weak(run, version, address.id(), form, language, page(), request.root());
  }

  /** What is said of the document itself, whether it is sent or not. */
  Answer headers(Answer answer, EntityTag tag) {
    String vary = address.form().isEmpty() ? "Accept, Accept-Language" : "Accept-Language";
    return answer
        .with("ETag", tag.value())
        .with("Vary", vary)
        .with("Cache-Control", "no-cache")
        .with("Content-Location", location(form));
  }

  /** Where this part of it stands in a form. */
  private String location(Representation in) {
    List<String> parameters = new ArrayList<>();
    if (in == Representation.HTML && form == Representation.HTML) {
      parameters.add("lang=" + language().tag());
    }
    if (page() > 1) {
      parameters.add("page=" + page());
    }
    return LinkedData.DATA
        + address.id()
        + "."
        + in.suffix()
        + (parameters.isEmpty() ? "" : "?" + String.join("&", parameters));
  }

  /** The description of a thing. */
  Answer of(Describer describer, EntityTag tag, TermNames terms) {
    return describer
        .describe(address.id(), page())
        .map(description -> of(description, tag, terms))
        .orElseGet(() -> Problem.unknown(address.id()));
  }

  /** A description. */
  Answer of(Description description, EntityTag tag, TermNames terms) {
    if (page() > description.extent().pages()) {
      return Problem.noPage(page(), description.extent().pages());
    }
    return linked(description, tag)
        .withBody(
            form.contentType(),
            form == Representation.HTML
                ? new DescriptionPage(description, address.id(), iris, language(), terms).render()
                : rdf(description));
  }

  private Answer linked(Description description, EntityTag tag) {
    Answer answer = headers(Answer.of(200), tag);
    answer = answer.with("Link", LinkedData.link(description.thing().getURI(), "describes"));
    for (Representation other : Representation.ALL) {
      if (other != form) {
        answer =
            answer.with(
                "Link",
                LinkedData.link(location(other), "alternate")
                    + "; type=\""
                    + other.mediaType()
                    + "\"");
      }
    }
    if (!description.extent().last()) {
      answer = answer.with("Link", LinkedData.link(part(page() + 1), "next"));
    }
    return page() > 1 ? answer.with("Link", LinkedData.link(part(page() - 1), "prev")) : answer;
  }

  /** Another part of it, in whatever form this one was asked for. */
  private String part(int number) {
    return LinkedData.DATA + address.id() + address.suffix() + "?page=" + number;
  }

  private String rdf(Description description) {
    List<Triple> triples = new ArrayList<>(description.triples());
    triples.addAll(aboutItself(description));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    form.format().write(triples, PREFIXES, out);
    return LinkedData.text(out);
  }

  private List<Triple> aboutItself(Description description) {
    String own = request.root() + LinkedData.DATA + address.id();
    Node self = NodeFactory.createURI(page() == 1 ? own : own + "?page=" + page());
    List<Triple> triples = new ArrayList<>();
    triples.add(Triple.create(self, RDF.type.asNode(), FOAF.Document.asNode()));
    triples.add(Triple.create(self, FOAF.primaryTopic.asNode(), description.thing()));
    triples.add(Triple.create(self, VOID.inDataset.asNode(), iris.of("dataset")));
    if (description.extent().pages() > 1) {
      for (Language each : Language.values()) {
        Node words = NodeFactory.createLiteralLang(description.extent().words(each), each.tag());
        triples.add(Triple.create(self, RDFS.comment.asNode(), words));
      }
    }
    if (!description.extent().last()) {
      Node next = NodeFactory.createURI(own + "?page=" + (page() + 1));
      triples.add(Triple.create(self, NEXT, next));
    }
    return triples;
  }
}
