package org.reformgraph.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.reformgraph.answer.Ref;

/** Concepts × regions, and what is missing in it. Pure functions. */
final class Matrix {
  private static final Comparator<RegionFacts.Done> OWN_FIRST =
      Comparator.comparing(RegionFacts.Done::part)
          .thenComparing(RegionFacts.Done::since, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(done -> done.measure().id());

  private Matrix() {}

  /** A row for each concept that any region has, those that most have first. */
  static List<Comparison.ConceptRow> of(List<RegionFacts> regions) {
    Map<Ref, List<List<Comparison.Cell>>> rows = new HashMap<>();
    for (int i = 0; i < regions.size(); i++) {
      for (RegionFacts.Done done : regions.get(i).measures().stream().sorted(OWN_FIRST).toList()) {
        for (Ref concept : done.concepts()) {
          rows.computeIfAbsent(concept, any -> empty(regions.size())).get(i).add(cell(done));
        }
      }
    }
    return rows.entrySet().stream()
        .map(row -> new Comparison.ConceptRow(row.getKey(), row.getValue()))
        .sorted(
            Comparator.comparingLong(Matrix::filled)
                .reversed()
                .thenComparing(row -> row.concept().id()))
        .toList();
  }

  private static List<List<Comparison.Cell>> empty(int regions) {
    List<List<Comparison.Cell>> cells = new ArrayList<>();
    for (int i = 0; i < regions; i++) {
      cells.add(new ArrayList<>());
    }
    return cells;
  }

  private static Comparison.Cell cell(RegionFacts.Done done) {
    return new Comparison.Cell(done.measure(), done.since(), done.part(), done.evidence());
  }

  private static long filled(Comparison.ConceptRow row) {
    return row.cells().stream().filter(cell -> !cell.isEmpty()).count();
  }

  /** The concepts that some of the regions have and some have not, in the order of the rows. */
  static List<Comparison.Gap> gaps(List<Comparison.ConceptRow> rows, List<Ref> regions) {
    return rows.stream()
        .filter(row -> filled(row) < regions.size())
        .map(
            row ->
                new Comparison.Gap(
                    row.concept(), having(row, regions, false), having(row, regions, true)))
        .toList();
  }

  private static List<Ref> having(Comparison.ConceptRow row, List<Ref> regions, boolean wanted) {
    List<Ref> having = new ArrayList<>();
    for (int i = 0; i < regions.size(); i++) {
      if (row.cells().get(i).isEmpty() != wanted) {
        having.add(regions.get(i));
      }
    }
    return having;
  }
}
