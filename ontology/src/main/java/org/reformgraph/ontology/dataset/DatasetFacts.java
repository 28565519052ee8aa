package org.reformgraph.ontology.dataset;

import java.time.LocalDate;
import java.util.List;

/**
 * What is particular to one data set, at one time.
 *
 * @param base what all IRIs of the data begin with, ending in {@code /}
 * @param issued the day on which the data was written
 * @param counts how much there is
 * @param dumps files that hold it; may be empty
 * @param sparqlEndpoint where it can be queried; null when nowhere
 * @param schemaVersion of the graph that it was exported from
 * @param vocabularyDigest of the graph that it was exported from; null when unknown
 */
public record DatasetFacts(
    String base,
    LocalDate issued,
    VoidCounts counts,
    List<DataDump> dumps,
    String sparqlEndpoint,
    String schemaVersion,
    String vocabularyDigest) {
  public DatasetFacts {
    dumps = List.copyOf(dumps);
    if (!base.endsWith("/")) {
      throw new IllegalArgumentException("the base of a data set ends in /: " + base);
    }
  }

  /** The same with other dumps. */
  public DatasetFacts with(List<DataDump> others) {
    return new DatasetFacts(
        base, issued, counts, others, sparqlEndpoint, schemaVersion, vocabularyDigest);
  }

  /** The data set's IRI. */
  public String iri() {
    return base + "dataset";
  }
}
