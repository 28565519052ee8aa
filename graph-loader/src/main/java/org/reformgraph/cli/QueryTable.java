package org.reformgraph.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.neo4j.driver.Value;

/** Rows in columns that line up. A cell is cut at a width that leaves room for the others. */
final class QueryTable implements QueryOutput {
  private static final int CELL_COLUMNS = 60;

  private final Writer out;
  private final Table table = new Table();

  QueryTable(Writer out) {
    this.out = out;
  }

  @Override
  public void columns(List<String> names) {
    table.row(names.toArray());
  }

  @Override
  public void row(List<Value> values) {
    table.row(values.stream().map(QueryTable::cell).toArray());
  }

  private static Object cell(Value value) {
    String text = TextWidth.cutEnd(CellText.of(value).replaceAll("\\p{Cntrl}+", " "), CELL_COLUMNS);
    return value.asObject() instanceof Number ? Table.right(text) : text;
  }

  @Override
  public void end() throws IOException {
    for (String line : table.lines()) {
      out.write(line);
      out.write('\n');
    }
    out.flush();
  }
}
