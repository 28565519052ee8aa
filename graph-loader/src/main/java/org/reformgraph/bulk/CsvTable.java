package org.reformgraph.bulk;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The rows of one label or one type of relation. Rows with line breaks go to a file of their own,
 * for the importer reads such files with one thread.
 */
final class CsvTable implements Closeable {
  private static final String MULTILINE = "-multiline";

  private final Path folder;
  private final String name;
  private final List<CsvColumn> columns;
  private final CsvRow row = new CsvRow();
  private final Map<String, Long> emptyLists = new TreeMap<>();
  private final CsvFile plain;
  private CsvFile multiline;

  private CsvTable(Path folder, String name, List<String> ends, List<CsvColumn> columns)
      throws IOException {
    this.folder = folder;
    this.name = name;
    this.columns = columns;
    this.plain =
        new CsvFile(
            folder.resolve(name + ".csv"),
            Stream.concat(ends.stream(), columns.stream().map(CsvColumn::header))
                .collect(Collectors.joining(",", "", "\n")));
  }

  /** The table of a label, or of several joined by colons. */
  static CsvTable ofNodes(Path folder, String label) throws IOException {
    String first = label.split(":")[0];
    String space = first.equals("MeasureEmbedding") ? "Embedding" : "Graph";
    return new CsvTable(
        folder, "node-" + first, List.of("id:ID(" + space + ")"), GraphTables.ofNodes(label));
  }

  /** The table of a type of relation. */
  static CsvTable ofRelations(Path folder, String type) throws IOException {
    return new CsvTable(
        folder,
        "relation-" + type,
        List.of(":START_ID(Graph)", ":END_ID(Graph)"),
        GraphTables.ofRelations(type));
  }

  /** Adds a node. */
  void node(Map<String, Object> properties) throws IOException {
    Map<String, Object> rest = new HashMap<>(properties);
    row.clear();
    row.add(CsvType.STRING, rest.remove("id"));
    add(rest);
  }

  /** Adds a relation. */
  void relation(String from, String to, Map<String, Object> properties) throws IOException {
    row.clear();
    row.add(CsvType.STRING, from);
    row.add(CsvType.STRING, to);
    add(new HashMap<>(properties));
  }

  private void add(Map<String, Object> rest) throws IOException {
    for (CsvColumn column : columns) {
      Object value = rest.remove(column.property());
      row.add(column.type(), value);
      if (column.type().isList() && value != null && ((List<?>) value).isEmpty()) {
        emptyLists.merge(column.property(), 1L, Long::sum);
      }
    }
    if (rest.values().stream().anyMatch(value -> value != null)) {
      throw new IllegalStateException(name + " has no columns for " + rest.keySet());
    }
    file().write(row.line());
  }

  private CsvFile file() throws IOException {
    if (!row.isMultiline()) {
      return plain;
    }
    if (multiline == null) {
      multiline = new CsvFile(folder.resolve(name + MULTILINE + ".csv"), "");
    }
    return multiline;
  }

  /** Its files, that with the header first. */
  List<CsvFile> files() {
    List<CsvFile> files = new ArrayList<>(List.of(plain));
    if (multiline != null) {
      files.add(multiline);
    }
    return files;
  }

  /** Whether a file of a table has line breaks within rows. */
  static boolean isMultiline(String file) {
    return file.endsWith(MULTILINE + ".csv");
  }

  /** Which lists without elements it has. */
  List<Manifest.EmptyLists> emptyLists(String of, boolean nodes) {
    List<Manifest.EmptyLists> all = new ArrayList<>();
    emptyLists.forEach(
        (property, count) -> all.add(new Manifest.EmptyLists(of, nodes, property, count)));
    return all;
  }

  /** Characters of the longest cell. */
  int longest() {
    return row.longest();
  }

  @Override
  public void close() throws IOException {
    Closing.all(files());
  }
}
