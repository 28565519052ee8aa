package org.reformgraph.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.example.GroupReadSupport;

/** What stands in a data set of Parquet files, read without Spark. */
final class ParquetRows {
  private ParquetRows() {}

  /** All rows, part by part. */
  static List<Group> of(Path dataSet) throws IOException {
    List<Path> parts;
    try (Stream<Path> files = Files.list(dataSet)) {
      parts = files.filter(f -> f.getFileName().toString().endsWith(".parquet")).sorted().toList();
    }
    List<Group> rows = new ArrayList<>();
    for (Path part : parts) {
      org.apache.hadoop.fs.Path file = new org.apache.hadoop.fs.Path(part.toUri());
      try (ParquetReader<Group> reader =
          ParquetReader.builder(new GroupReadSupport(), file).build()) {
        for (Group row = reader.read(); row != null; row = reader.read()) {
          rows.add(row);
        }
      }
    }
    return rows;
  }

  /** The text of a column; null when there is none. */
  static String text(Group row, String column) {
    return row.getFieldRepetitionCount(column) == 0 ? null : row.getString(column, 0);
  }

  /** What a list of structures holds. */
  static List<Group> structures(Group row, String column) {
    Group list = row.getGroup(column, 0);
    return IntStream.range(0, list.getFieldRepetitionCount(0))
        .mapToObj(i -> list.getGroup(0, i).getGroup(0, 0))
        .toList();
  }

  /** What a list of texts holds. */
  static List<String> texts(Group row, String column) {
    Group list = row.getGroup(column, 0);
    return IntStream.range(0, list.getFieldRepetitionCount(0))
        .mapToObj(i -> list.getGroup(0, i).getString(0, 0))
        .toList();
  }
}
