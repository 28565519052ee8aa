package org.reformgraph.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.reformgraph.evaluate.Evaluation;
import org.reformgraph.evaluate.ScoredTypes;
import org.reformgraph.evaluate.Tally;

/** Precision, recall, F1 and counts of each row, with those of the baseline beside them. */
final class FiguresTable {
  private static final List<String> MEASURES = List.of("P", "R", "F1");
  private static final List<String> COUNTS = List.of("tp", "fp", "fn");

  private FiguresTable() {}

  /**
   * The table.
   *
   * @param baseline null when there is none; it has entities only
   */
  static Table of(Evaluation evaluation, Evaluation baseline) {
    Table table = new Table().row(headings(baseline != null).toArray());
    evaluation
        .tallies()
        .forEach(
            (row, tally) -> {
              List<Object> cells = cells(tally);
              cells.add(0, row);
              if (baseline != null && isOfEntities(row)) {
                cells.addAll(cells(baseline.tallies().get(row)));
              }
              table.row(cells.toArray());
            });
    return table;
  }

  private static List<Object> headings(boolean withBaseline) {
    List<Object> headings = new ArrayList<>();
    headings.add("");
    Stream.concat(MEASURES.stream(), COUNTS.stream()).map(Table::right).forEach(headings::add);
    if (withBaseline) {
      MEASURES.forEach(each -> headings.add(Table.right("HanLP " + each)));
      COUNTS.forEach(each -> headings.add(Table.right(each)));
    }
    return headings;
  }

  private static List<Object> cells(Tally tally) {
    return new ArrayList<>(
        List.of(tally.precision(), tally.recall(), tally.f1(), tally.tp(), tally.fp(), tally.fn()));
  }

  private static boolean isOfEntities(String row) {
    return row.equals(ScoredTypes.ENTITIES) || ScoredTypes.entities().contains(row);
  }
}
