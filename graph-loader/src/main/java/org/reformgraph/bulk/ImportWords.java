package org.reformgraph.bulk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The words that have {@code neo4j-admin} import a folder. File names are those within the folder,
 * in which it is to be run: the tool takes commas and signs of regular expressions in paths for its
 * own.
 */
public final class ImportWords {
  private static final int LEAST_BUFFER = 4 << 20;

  /** Bytes that a character takes at most, with room for its neighbours. */
  private static final int ROOM = 8;

  private ImportWords() {}

  /**
   * The words after {@code neo4j-admin}.
   *
   * @param database the name of the database to be made
   */
  public static List<String> of(Manifest manifest, String database) {
    List<String> words = new ArrayList<>(List.of("database", "import", "full", database));
    files(manifest).forEach((of, files) -> words.add(of + "=" + String.join(",", files)));
    words.add("--array-delimiter=U+%04X".formatted((int) CsvRow.LIST_DELIMITER));
    words.add("--read-buffer-size=" + Math.max(LEAST_BUFFER, ROOM * (long) manifest.longestCell()));
    words.add("--bad-tolerance=0");
    words.add("--overwrite-destination=true");
    String multiline =
        manifest.parts().stream()
            .map(Manifest.Part::file)
            .filter(CsvTable::isMultiline)
            .collect(Collectors.joining(","));
    if (!multiline.isEmpty()) {
      words.add("--multiline-fields=" + multiline);
      words.add("--multiline-fields-format=v2");
    }
    return words;
  }

  private static Map<String, List<String>> files(Manifest manifest) {
    Map<String, List<String>> files = new LinkedHashMap<>();
    for (Manifest.Part part : manifest.parts()) {
      String option = (part.nodes() ? "--nodes=" : "--relationships=") + part.of();
      files.computeIfAbsent(option, o -> new ArrayList<>()).add(part.file());
    }
    return files;
  }

  /** A script that imports the folder it stands in with a Neo4j of the user's own. */
  static String script(Manifest manifest) {
    return of(manifest, "neo4j").stream()
        .map(word -> "'" + word + "'")
        .collect(
            Collectors.joining(
                " \\\n  ",
                "#!/bin/sh\n"
                    + "# Replaces the database neo4j of a stopped Neo4j 5 by this folder. `reformgraph neo4j import` does\n"
                    + "# that with the embedded one, and what is left to do then.\n"
                    + "cd \"$(dirname \"$0\")\" && exec \"${NEO4J_ADMIN:-neo4j-admin}\" ",
                "\n"));
  }
}
