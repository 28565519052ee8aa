package org.reformgraph.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;
import org.neo4j.driver.Value;
import org.reformgraph.answer.SpreadsheetText;

/** Rows as RFC 4180 has them, without texts that would run as formulas. */
final class QueryCsv implements QueryOutput {
  private final Writer out;
  private final boolean byteOrderMark;

  QueryCsv(Writer out, boolean byteOrderMark) {
    this.out = out;
    this.byteOrderMark = byteOrderMark;
  }

  @Override
  public void columns(List<String> names) throws IOException {
    if (byteOrderMark) {
      out.write('\uFEFF');
    }
    line(names.stream().map(QueryCsv::quoted).toList());
  }

  @Override
  public void row(List<Value> values) throws IOException {
    line(values.stream().map(QueryCsv::cell).toList());
  }

  private static String cell(Value value) {
    String text = CellText.of(value);
    return quoted(value.asObject() instanceof Number ? text : SpreadsheetText.of(text));
  }

  private static String quoted(String text) {
    return text.chars().anyMatch(c -> c == '"' || c == ',' || c == '\r' || c == '\n')
        ? '"' + text.replace("\"", "\"\"") + '"'
        : text;
  }

  private void line(List<String> cells) throws IOException {
    out.write(cells.stream().collect(Collectors.joining(",", "", "\r\n")));
  }

  @Override
  public void end() throws IOException {
    out.flush();
  }
}
