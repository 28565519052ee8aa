package org.reformgraph.rdf;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.impl.Util;
import org.apache.jena.riot.RiotException;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.XSD;

/** RDF/XML as a stream: Jena's own writers take a whole model. */
final class RdfXmlBlocks extends SubjectBlocks {
  private static final String RDF_NS = RDF.getURI();

  private final XMLStreamWriter xml;

  RdfXmlBlocks(OutputStream out) {
    try {
      xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out, "UTF-8");
    } catch (XMLStreamException e) {
      throw new RiotException(e);
    }
  }

  private interface Step {
    void run() throws XMLStreamException;
  }

  /** The only checked exception that a writer over a stream throws is that of the stream. */
  private static void doing(Step step) {
    try {
      step.run();
    } catch (XMLStreamException e) {
      throw new RiotException(e);
    }
  }

  @Override
  public void start() {
    doing(
        () -> {
          xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
          xml.writeCharacters("\n");
          xml.writeStartElement("rdf", "RDF", RDF_NS);
          for (Map.Entry<String, String> prefix : Prefixes.ALL.entrySet()) {
            xml.writeNamespace(prefix.getKey(), prefix.getValue());
          }
        });
  }

  @Override
  public void finish() {
    flush();
    doing(
        () -> {
          xml.writeCharacters("\n");
          xml.writeEndElement();
          xml.writeEndDocument();
          xml.flush();
        });
  }

  @Override
  void write(Node graph, Node subject, List<Triple> block) {
    doing(
        () -> {
          xml.writeCharacters("\n");
          xml.writeStartElement("rdf", "Description", RDF_NS);
          xml.writeAttribute("rdf", RDF_NS, "about", subject.getURI());
          for (Triple triple : block) {
            property(triple.getPredicate().getURI(), triple.getObject());
          }
          xml.writeCharacters("\n");
          xml.writeEndElement();
        });
  }

  private void property(String predicate, Node object) throws XMLStreamException {
    int local = Util.splitNamespaceXML(predicate);
    String namespace = predicate.substring(0, local);
    String prefix = xml.getPrefix(namespace) == null ? prefix(namespace) : xml.getPrefix(namespace);
    xml.writeCharacters("\n  ");
    xml.writeStartElement(prefix, predicate.substring(local), namespace);
    if (!Prefixes.ALL.containsValue(namespace)) {
      xml.writeNamespace(prefix, namespace);
    }
    if (object.isURI()) {
      xml.writeAttribute("rdf", RDF_NS, "resource", object.getURI());
    } else {
      literal(object);
    }
    xml.writeEndElement();
  }

  private static String prefix(String namespace) {
    return Prefixes.ALL.entrySet().stream()
        .filter(p -> p.getValue().equals(namespace))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse("ns");
  }

  private void literal(Node literal) throws XMLStreamException {
    String type = literal.getLiteralDatatypeURI();
    if (!literal.getLiteralLanguage().isEmpty()) {
      xml.writeAttribute("xml:lang", literal.getLiteralLanguage());
    } else if (!type.equals(XSD.xstring.getURI())) {
      xml.writeAttribute("rdf", RDF_NS, "datatype", type);
    }
    characters(possible(literal.getLiteralLexicalForm()));
  }

  /** Readers of XML make a line feed of a carriage return, unless it is referred to. */
  private void characters(String text) throws XMLStreamException {
    int from = 0;
    for (int at = text.indexOf('\r'); at >= 0; at = text.indexOf('\r', from)) {
      xml.writeCharacters(text.substring(from, at));
      xml.writeEntityRef("#13");
      from = at + 1;
    }
    xml.writeCharacters(text.substring(from));
  }

  /** XML has no way to write most control characters. */
  private static String possible(String text) {
    return text.codePoints().allMatch(RdfXmlBlocks::possible)
        ? text
        : text.codePoints()
            .map(c -> possible(c) ? c : 0xFFFD)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
  }

  private static boolean possible(int c) {
    return c >= 0x20 && c != 0xFFFE && c != 0xFFFF && (c < 0xD800 || c > 0xDFFF)
        || c == '\t'
        || c == '\n'
        || c == '\r';
  }
}
