package org.reformgraph.bulk;

import java.util.List;

/**
 * What a folder of CSV files holds. It is written last, so that a folder without it is not whole.
 *
 * @param format version of the folder's form
 * @param schemaVersion version of the graph model
 * @param vocabulary digest of what entities were derived with
 * @param nodes how many rows all files of nodes have
 * @param relations how many rows all files of relations have
 * @param longestCell characters of the longest cell
 * @param parts the files; of each label or type that with the header first
 * @param emptyLists lists without elements, which the importer would leave out
 */
public record Manifest(
    int format,
    String schemaVersion,
    String vocabulary,
    long documents,
    long cases,
    long nodes,
    long relations,
    int longestCell,
    List<Part> parts,
    List<EmptyLists> emptyLists) {
  /** The form that this product writes and reads. */
  public static final int FORMAT = 1;

  /** The name of its file. */
  public static final String FILE = "manifest.json";

  public Manifest {
    parts = List.copyOf(parts);
    emptyLists = List.copyOf(emptyLists);
  }

  /**
   * A file.
   *
   * @param of label, or labels joined by colons, or type of relation
   * @param crc32c checksum of its bytes
   */
  public record Part(String file, String of, boolean nodes, long rows, long bytes, long crc32c) {}

  /** How many nodes or relations have a list without elements. */
  public record EmptyLists(String of, boolean nodes, String property, long count) {}
}
