package org.reformgraph.rdf;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.XSD;
import org.reformgraph.ontology.vocabulary.QUDT;
import org.reformgraph.ontology.vocabulary.REFORM;

/** The prefixes that files are written with. */
final class Prefixes {
  /** Namespaces by prefix. */
  static final SortedMap<String, String> ALL =
      Collections.unmodifiableSortedMap(
          new TreeMap<>(
              Map.of(
                  "dct",
                  DCTerms.NS,
                  "oa",
                  OA.NS,
                  "qudt",
                  QUDT.NS,
                  "rdf",
                  RDF.getURI(),
                  "rdfs",
                  RDFS.getURI(),
                  "reform",
                  REFORM.NS,
                  "skos",
                  SKOS.getURI(),
                  "xsd",
                  XSD.getURI())));

  private Prefixes() {}
}
