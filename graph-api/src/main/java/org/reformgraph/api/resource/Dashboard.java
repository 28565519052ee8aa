package org.reformgraph.api.resource;

import java.util.List;

/**
 * A topic at a glance.
 *
 * @param measures how many measures are about it
 * @param cases how many cases are about it, dated or not
 * @param regions those with the most measures, at most fifty
 * @param concepts the most frequent kinds of measures, at most thirty
 * @param byYear the cases about it by the year of their date
 * @param outcomes some results, the surest first; at most twenty
 */
public record Dashboard(
    Ref topic,
    long measures,
    long cases,
    List<RegionCount> regions,
    List<ConceptCount> concepts,
    List<YearCount> byYear,
    List<Outcome> outcomes) {
  public Dashboard {
    regions = List.copyOf(regions);
    concepts = List.copyOf(concepts);
    byYear = List.copyOf(byYear);
    outcomes = List.copyOf(outcomes);
  }

  /** How many measures a region has. */
  public record RegionCount(Ref region, long number) {}

  /** How many measures are of a kind. */
  public record ConceptCount(Ref concept, long number) {}

  /** How many cases are of a year. */
  public record YearCount(String year, long number) {}
}
