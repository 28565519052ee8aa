package org.reformgraph.sparql;

import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextIndexConfig;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.lucene.analysis.cjk.CJKAnalyzer;
import org.reformgraph.ontology.vocabulary.REFORM;

/**
 * What is searched for words, and how: by pairs of characters, so that 跨省 finds 跨省通办.
 *
 * <p>The index does not keep the graph of a literal: otherwise a search in the union of all graphs
 * would find nothing.
 */
final class TextSearch {
  /** Names of things; what is searched unless a property is named. */
  static final String NAMES = "name";

  /** Sentences, and other text of cases. */
  static final String TEXT = "text";

  private static final Map<Node, String> FIELDS =
      Map.of(
          RDFS.label.asNode(),
          NAMES,
          SKOS.prefLabel.asNode(),
          NAMES,
          SKOS.altLabel.asNode(),
          NAMES,
          REFORM.text,
          TEXT);

  private TextSearch() {}

  /** The properties whose literals are searched. */
  static Set<Node> properties() {
    return FIELDS.keySet();
  }

  static TextIndexConfig configuration() {
    EntityDefinition fields = new EntityDefinition("iri", NAMES);
    FIELDS.forEach((property, field) -> fields.set(field, property));
    fields.setLangField("lang");
    fields.setUidField("uid");
    TextIndexConfig configuration = new TextIndexConfig(fields);
    configuration.setAnalyzer(new CJKAnalyzer());
    configuration.setValueStored(true);
    return configuration;
  }
}
