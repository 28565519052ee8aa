package org.reformgraph.bulk;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.reformgraph.write.RowSink;

/** All tables of a folder; each is made when its first row comes. */
final class Tables implements RowSink, Closeable {
  private final Path folder;
  private final Map<String, CsvTable> nodes = new TreeMap<>();
  private final Map<String, CsvTable> relations = new TreeMap<>();

  Tables(Path folder) {
    this.folder = folder;
  }

  @Override
  public void node(String label, Map<String, Object> properties) throws IOException {
    CsvTable table = nodes.get(label);
    if (table == null) {
      table = CsvTable.ofNodes(folder, label);
      nodes.put(label, table);
    }
    table.node(properties);
  }

  @Override
  public void relation(String type, String from, String to, Map<String, Object> properties)
      throws IOException {
    CsvTable table = relations.get(type);
    if (table == null) {
      table = CsvTable.ofRelations(folder, type);
      relations.put(type, table);
    }
    table.relation(from, to, properties);
  }

  /** How far each file is. */
  Map<CsvFile, CsvFile.Part> ends() {
    Map<CsvFile, CsvFile.Part> ends = new HashMap<>();
    for (CsvTable table : all()) {
      table.files().forEach(file -> ends.put(file, file.end()));
    }
    return ends;
  }

  /** What was added to each file since; files to which nothing was are not among them. */
  Map<CsvFile, CsvFile.Part> since(Map<CsvFile, CsvFile.Part> before) {
    Map<CsvFile, CsvFile.Part> added = new HashMap<>();
    for (CsvTable table : all()) {
      for (CsvFile file : table.files()) {
        CsvFile.Part part = file.since(before.get(file));
        if (part.rows() > 0) {
          added.put(file, part);
        }
      }
    }
    return added;
  }

  private Collection<CsvTable> all() {
    List<CsvTable> all = new ArrayList<>(nodes.values());
    all.addAll(relations.values());
    return all;
  }

  /** What the closed tables hold. */
  List<Manifest.Part> parts() {
    List<Manifest.Part> parts = new ArrayList<>();
    nodes.forEach((of, table) -> table.files().forEach(f -> parts.add(f.manifest(of, true))));
    relations.forEach((of, table) -> table.files().forEach(f -> parts.add(f.manifest(of, false))));
    return parts;
  }

  /** Which lists without elements there are. */
  List<Manifest.EmptyLists> emptyLists() {
    List<Manifest.EmptyLists> all = new ArrayList<>();
    nodes.forEach((of, table) -> all.addAll(table.emptyLists(of, true)));
    relations.forEach((of, table) -> all.addAll(table.emptyLists(of, false)));
    return all;
  }

  /** Characters of the longest cell. */
  int longest() {
    return all().stream().mapToInt(CsvTable::longest).max().orElse(0);
  }

  @Override
  public void close() throws IOException {
    Closing.all(all());
  }
}
