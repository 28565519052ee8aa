package org.reformgraph.ontology;

import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDFBase;
import org.reformgraph.model.Topic;

/**
 * Gathers concepts from a stream of SKOS statements. Streaming keeps the start short: no graph is
 * built and nothing is inferred.
 */
final class SkosReader extends StreamRDFBase {
  static final String MEASURES = "https://w3id.org/reformgraph/scheme/measures";
  static final String TOPICS = "https://w3id.org/reformgraph/topic/";
  private static final String SKOS = "http://www.w3.org/2004/02/skos/core#";

  private final Map<String, ConceptDraft> drafts = new LinkedHashMap<>();

  /**
   * Reads a Turtle file on top of what was read before.
   *
   * @param name what messages call the source
   */
  void read(String name, InputStream turtle) {
    try {
      RDFParser.create()
          .source(turtle)
          .lang(Lang.TURTLE)
          .base("https://w3id.org/reformgraph/")
          .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
          .parse(this);
    } catch (RiotException e) {
      throw new ConceptSchemeException(name + " is no valid Turtle: " + e.getMessage(), e);
    }
  }

  /** What was read of the concepts in the measures scheme, by IRI, in the order of reading. */
  Map<String, ConceptDraft> measuresByIri() {
    Map<String, ConceptDraft> measures = new LinkedHashMap<>(drafts);
    measures.values().removeIf(draft -> !draft.isMeasure());
    return measures;
  }

  @Override
  public void triple(Triple triple) {
    String predicate = triple.getPredicate().getURI();
    if (triple.getSubject().isURI() && predicate.startsWith(SKOS)) {
      String iri = triple.getSubject().getURI();
      ConceptDraft draft = drafts.computeIfAbsent(iri, ConceptDraft::new);
      statement(draft, predicate.substring(SKOS.length()), triple.getObject());
    }
  }

  private static void statement(ConceptDraft draft, String term, Node object) {
    if (object.isLiteral()) {
      literal(draft, term, object.getLiteralLexicalForm(), object.getLiteralLanguage());
    } else if (object.isURI()) {
      link(draft, term, object.getURI());
    }
  }

  private static void literal(ConceptDraft draft, String term, String text, String language) {
    boolean chinese = language.startsWith("zh");
    switch (term) {
      case "notation" -> draft.notation(text);
      case "prefLabel" -> {
        if (chinese || language.equals("en")) {
          draft.prefLabel(text, language);
        }
      }
      case "altLabel" -> {
        if (chinese) {
          draft.altLabel(text);
        }
      }
      case "hiddenLabel" -> {
        if (chinese) {
          draft.hiddenLabel(text);
        }
      }
      case "definition" -> {
        if (chinese) {
          draft.definition(text);
        }
      }
      default -> {}
    }
  }

  private static void link(ConceptDraft draft, String term, String iri) {
    switch (term) {
      case "inScheme" -> {
        if (iri.equals(MEASURES)) {
          draft.inMeasures();
        }
      }
      case "broader" -> draft.broader(iri);
      case "related" -> draft.related(iri);
      case "relatedMatch" -> {
        if (iri.startsWith(TOPICS)) {
          Topic.ofCode(iri.substring(TOPICS.length())).ifPresent(draft::topic);
        }
      }
      default -> {}
    }
  }
}
