package org.reformgraph.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A lexicon file: UTF-8, one entry a line, fields parted by tabs, several values of a field by
 * {@code |}. Empty lines and lines that start with {@code #} are passed over.
 */
public record TsvTable(String file, List<Row> rows) {
  public TsvTable {
    rows = List.copyOf(rows);
  }

  /** A line's fields; fields left out at the end read as empty. */
  public record Row(String file, int line, List<String> fields) {
    public Row {
      fields = List.copyOf(fields);
    }

    /** A field; empty when it is left out. */
    public String field(int i) {
      return i < fields.size() ? fields.get(i) : "";
    }

    /** The field, or an error that names the line. */
    public String required(int i, String what) {
      String value = field(i);
      if (value.isEmpty()) {
        throw error("field " + (i + 1) + " (" + what + ") is missing");
      }
      return value;
    }

    /** The values of a field, parted by {@code |}; none when it is empty. */
    public List<String> values(int i) {
      String field = field(i);
      return field.isEmpty() ? List.of() : List.of(field.split("\\|"));
    }

    /** The number in a field that must be there. */
    public double number(int i, String what) {
      return number(required(i, what), what);
    }

    /** The number that a part of a field is. */
    public double number(String value, String what) {
      try {
        double number = Double.parseDouble(value);
        if (Double.isFinite(number)) {
          return number;
        }
      } catch (NumberFormatException e) {
        throw error("the " + what + " “" + value + "” is no number, as 1 or 0.5");
      }
      throw error("the " + what + " “" + value + "” is no finite number");
    }

    /** The constant of an enum that a value names, in any case. */
    public <E extends Enum<E>> E oneOf(Class<E> type, String value) {
      for (E constant : type.getEnumConstants()) {
        if (constant.name().equalsIgnoreCase(value)) {
          return constant;
        }
      }
      throw error(value + " is none of " + Arrays.toString(type.getEnumConstants()));
    }

    /** The same line with another field. */
    Row with(int i, String value) {
      List<String> changed = new ArrayList<>(fields);
      while (changed.size() <= i) {
        changed.add("");
      }
      changed.set(i, value);
      return new Row(file, line, changed);
    }

    /** An error that names file and line. */
    public LexiconException error(String problem) {
      return new LexiconException(file, line, problem);
    }
  }

  /** A table of the lexicon that comes with the product. */
  public static TsvTable bundled(String name) {
    return bundled(TsvTable.class, "/lexicon/" + name, name);
  }

  /** A table that comes with the product and lies beside the class that reads it. */
  public static TsvTable beside(Class<?> reader, String name) {
    return bundled(reader, name, name);
  }

  private static TsvTable bundled(Class<?> reader, String path, String name) {
    try (InputStream in = reader.getResourceAsStream(path)) {
      if (in == null) {
        throw new LexiconException("the bundled " + path + " is missing; build again", null);
      }
      return read(name, in);
    } catch (IOException e) {
      throw new LexiconException("cannot read the bundled " + path, e);
    }
  }

  /** A table from a stream, which the caller closes. */
  public static TsvTable read(String file, InputStream in) throws IOException {
    return of(file, new InputStreamReader(in, StandardCharsets.UTF_8));
  }

  /** A table from decoded text. */
  static TsvTable of(String file, Reader text) throws IOException {
    List<Row> rows = new ArrayList<>();
    BufferedReader reader = new BufferedReader(text);
    int number = 0;
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      number++;
      if (!line.isBlank() && !line.startsWith("#")) {
        rows.add(
            new Row(file, number, Arrays.stream(line.split("\t")).map(String::strip).toList()));
      }
    }
    return new TsvTable(file, rows);
  }
}
