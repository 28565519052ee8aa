package org.reformgraph.sparql;

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

  private TextSearch() {}

  static TextIndexConfig configuration() {
    EntityDefinition fields = new EntityDefinition("iri", NAMES);
    fields.set(NAMES, RDFS.label.asNode());
    fields.set(NAMES, SKOS.prefLabel.asNode());
    fields.set(NAMES, SKOS.altLabel.asNode());
    fields.set(TEXT, REFORM.text);
    fields.setLangField("lang");
    fields.setUidField("uid");
    TextIndexConfig configuration = new TextIndexConfig(fields);
    configuration.setAnalyzer(new CJKAnalyzer());
    configuration.setValueStored(true);
    return configuration;
  }
}
