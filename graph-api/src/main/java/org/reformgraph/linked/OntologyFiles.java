package org.reformgraph.linked;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.OWL;
import org.reformgraph.ontology.JsonLdContext;
import org.reformgraph.ontology.ReformOntology;
import org.reformgraph.ontology.page.OntologyPage;

/**
 * Answers for the ontology: {@code /ontology} is its documentation or its terms in RDF, {@code
 * /ontology/…} are its files, each in the form that suits the client. All of it is fixed by the
 * program, so what was made once is kept.
 */
public final class OntologyFiles {
  private static final String TERMS = "reform";
  private static final String TURTLE = ".ttl";
  private static final String STYLES = "ontology.css";
  private static final String CONTEXT = "context.jsonld";

  private final String version =
      ReformOntology.ontology().listObjectsOfProperty(OWL.versionInfo).next().toString();
  private final Map<String, String> kept = new ConcurrentHashMap<>();

  /**
   * The ontology itself.
   *
   * @param request whose path is the address's suffix, as in {@code .ttl}, or empty
   */
  public Answer ontology(Request request) {
    return answer("/ontology", TERMS, request.path(), Representation.ALL, request);
  }

  /**
   * One of its files.
   *
   * @param request whose path is the file's name, with a suffix or none
   */
  public Answer file(Request request) {
    String path = request.path();
    if (path.equals(version)) {
      return answer("/ontology", TERMS, "", Representation.ALL, request);
    }
    if (path.equals(STYLES)) {
      return fixed("text/css; charset=utf-8", kept(path, OntologyPage::stylesheet), request);
    }
    if (path.equals(CONTEXT)) {
      return fixed(
          Representation.JSONLD.contentType(),
          kept(path, () -> JsonLdContext.json().toString()),
          request);
    }
    int dot = path.lastIndexOf('.');
    String name = dot < 0 ? path : path.substring(0, dot);
    return ReformOntology.FILES.contains(name + TURTLE)
        ? answer(
            "/ontology/" + name, name, path.substring(name.length()), Representation.DATA, request)
        : Problem.noFile(path, ReformOntology.FILES);
  }

  private Answer answer(
      String address, String name, String suffix, List<Representation> offered, Request request) {
    Optional<Representation> form =
        suffix.isEmpty()
            ? Accept.of(request.accept()).best(offered)
            : Representation.ofSuffix(suffix.substring(1)).filter(offered::contains);
    if (form.isEmpty()) {
      return suffix.isEmpty()
          ? Problem.notAcceptable(offered)
          : Problem.noFile(name + suffix, ReformOntology.FILES);
    }
    Answer answer = fixed(form.get().contentType(), content(name, form.get()), request);
    if (suffix.isEmpty()) {
      answer = answer.with("Vary", "Accept");
    }
    answer = answer.with("Content-Location", address + "." + form.get().suffix());
    for (Representation other : offered) {
      if (other != form.get()) {
        String link = LinkedData.link(address + "." + other.suffix(), "alternate");
        answer = answer.with("Link", link + "; type=\"" + other.mediaType() + "\"");
      }
    }
    return answer;
  }

  private static Answer fixed(String type, String content, Request request) {
    EntityTag tag = EntityTag.strong(content);
    boolean had = tag.in(request.ifNoneMatch()) || EntityTag.any(request.ifNoneMatch());
    Answer answer = had ? Answer.of(304) : Answer.of(200).withBody(type, content);
    return answer.with("ETag", tag.value()).with("Cache-Control", "no-cache");
  }

  private String content(String name, Representation form) {
    return kept(
        name + "." + form.suffix(),
        () ->
            switch (form) {
              case HTML -> new OntologyPage().render("/ontology/" + STYLES, "/ontology/");
              case TURTLE -> turtle(name);
              default -> converted(name, form.lang());
            });
  }

  private interface Making {
    String make();
  }

  private String kept(String name, Making making) {
    return kept.computeIfAbsent(name, n -> making.make());
  }

  private static String turtle(String name) {
    try (InputStream file = ReformOntology.open(name + TURTLE)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the bundled " + name + TURTLE, e);
    }
  }

  private static String converted(String name, Lang lang) {
    DatasetGraph graph =
        RDFParser.fromString(turtle(name), Lang.TURTLE)
            .base("https://w3id.org/reformgraph/")
            .toDatasetGraph();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RDFWriter.source(graph.getDefaultGraph()).lang(lang).output(out);
    return LinkedData.text(out);
  }
}
