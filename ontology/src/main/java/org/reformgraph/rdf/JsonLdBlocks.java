package org.reformgraph.rdf;

import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.XSD;

/**
 * JSON-LD 1.1 as a stream: a context of prefixes, then one object a subject, inside one object a
 * named graph. Jena's own writer takes a whole data set.
 */
final class JsonLdBlocks extends SubjectBlocks {
  private final JsonGenerator json;
  private Node open;

  JsonLdBlocks(OutputStream out) {
    json = Json.createGenerator(out);
  }

  @Override
  public void start() {
    json.writeStartObject();
    json.writeStartObject("@context");
    Prefixes.ALL.forEach(json::write);
    json.writeEnd();
    json.writeStartArray("@graph");
  }

  @Override
  public void finish() {
    flush();
    closeGraph();
    json.writeEnd();
    json.writeEnd();
    json.flush();
  }

  @Override
  void write(Node graph, Node subject, List<Triple> block) {
    if (!Objects.equals(graph, open)) {
      closeGraph();
      openGraph(graph);
    }
    Map<Node, List<Node>> objects =
        block.stream()
            .collect(
                Collectors.groupingBy(
                    Triple::getPredicate,
                    LinkedHashMap::new,
                    Collectors.mapping(Triple::getObject, Collectors.toList())));
    json.writeStartObject();
    json.write("@id", subject.getURI());
    objects.forEach(this::property);
    json.writeEnd();
  }

  private void openGraph(Node graph) {
    json.writeStartObject();
    json.write("@id", graph.getURI());
    json.writeStartArray("@graph");
    open = graph;
  }

  private void closeGraph() {
    if (open != null) {
      json.writeEnd();
      json.writeEnd();
      open = null;
    }
  }

  private void property(Node predicate, List<Node> objects) {
    if (predicate.equals(RDF.type.asNode())) {
      json.writeStartArray("@type");
      objects.forEach(type -> json.write(compact(type.getURI())));
    } else {
      json.writeStartArray(compact(predicate.getURI()));
      objects.forEach(this::value);
    }
    json.writeEnd();
  }

  private void value(Node object) {
    json.writeStartObject();
    if (object.isURI()) {
      json.write("@id", object.getURI());
    } else {
      json.write("@value", object.getLiteralLexicalForm());
      String type = object.getLiteralDatatypeURI();
      if (!object.getLiteralLanguage().isEmpty()) {
        json.write("@language", object.getLiteralLanguage());
      } else if (!type.equals(XSD.xstring.getURI())) {
        json.write("@type", compact(type));
      }
    }
    json.writeEnd();
  }

  private static String compact(String iri) {
    return Prefixes.ALL.entrySet().stream()
        .filter(p -> iri.startsWith(p.getValue()))
        .findFirst()
        .map(p -> p.getKey() + ":" + iri.substring(p.getValue().length()))
        .orElse(iri);
  }
}
