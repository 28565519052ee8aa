package org.reformgraph.linked;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDFS;
import org.reformgraph.ontology.ReformOntology;

/** What properties and classes are called on pages. */
final class TermNames {
  private static final String OTHERS = "terms.tsv";

  private final Map<String, Map<String, String>> names = new HashMap<>();

  private TermNames() {}

  /** The names that the ontology gives to its terms, and those of the terms of others. */
  static TermNames bundled() {
    TermNames terms = new TermNames();
    Graph ontology = ReformOntology.ontology().getGraph();
    ontology
        .find(Node.ANY, RDFS.label.asNode(), Node.ANY)
        .filterKeep(triple -> triple.getSubject().isURI())
        .forEach(
            triple ->
                terms.put(
                    triple.getSubject().getURI(),
                    triple.getObject().getLiteralLanguage(),
                    triple.getObject().getLiteralLexicalForm()));
    terms.readOthers();
    return terms;
  }

  private void readOthers() {
    try (InputStream file = TermNames.class.getResourceAsStream(OTHERS)) {
      if (file == null) {
        throw new IllegalStateException("the bundled " + OTHERS + " is missing; build again");
      }
      new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .forEach(
              row -> {
                put(row[0], "zh", row[1]);
                put(row[0], "en", row[2]);
              });
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the bundled " + OTHERS, e);
    }
  }

  private void put(String iri, String language, String name) {
    names.computeIfAbsent(iri, i -> new HashMap<>()).put(language, name);
  }

  /** The name of a term; what follows the last {@code #} or {@code /} when it has none. */
  String of(Node term, Language language) {
    String iri = term.getURI();
    return known(term, language)
        .orElseGet(() -> iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1));
  }

  /** The name of a term; empty when it has none. */
  Optional<String> known(Node term, Language language) {
    return Optional.ofNullable(names.getOrDefault(term.getURI(), Map.of()).get(language.tag()));
  }
}
