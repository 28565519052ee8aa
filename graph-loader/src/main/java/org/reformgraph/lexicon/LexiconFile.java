package org.reformgraph.lexicon;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The files that a lexicon consists of, with their columns. The product brings one of each but
 * {@link #MEASURES}, whose bundled counterpart is the concept scheme; a user's directory may hold
 * any of them.
 */
public enum LexiconFile {
  REGIONS(
      "regions.tsv",
      Key.of(0),
      Column.required("code"),
      Column.required("name"),
      Column.required("parent"),
      Column.required("level").asBundled(),
      Column.values("aliases"),
      Column.values("abbreviations")),
  AREAS(
      "areas.tsv",
      Key.of(1, 2),
      Column.required("-"),
      Column.required("full name"),
      Column.required("parent"),
      Column.required("kind").asBundled(),
      Column.values("aliases")),
  AMBIGUOUS_NAMES(
      "ambiguous-names.tsv",
      Key.of(0),
      Column.required("short form"),
      Column.optional("sense").asBundled()),
  ORGANS(
      "organs.tsv",
      Key.of(0),
      Column.required("key").ofNames(),
      Column.values("other full forms").ofNames(),
      Column.values("short forms").ofNames(),
      Column.values("former names").ofNames(),
      Column.required("kind").asBundled(),
      Column.optional("level").asBundled(),
      Column.values("placed forms")),
  NATIONAL_ORGANS(
      "national-organs.tsv",
      Key.of(0),
      Column.required("official name").ofNames(),
      Column.values("aliases").ofNames(),
      Column.required("kind").asBundled()),
  PLATFORMS(
      "platforms.tsv",
      Key.of(0),
      Column.required("name").ofNames(),
      Column.required("region"),
      Column.values("aliases").ofNames(),
      Column.optional("kind").asBundled()),
  MEASURES(
      "measures.tsv",
      Key.of(0),
      Column.required("name").ofNames(),
      Column.values("alternative names").ofNames(),
      Column.optional("concept"),
      Column.values("broader"),
      Column.values("topics"),
      Column.optional("English name")),
  NOT_MEASURES(
      "not-measures.tsv",
      Key.of(0),
      Column.required("phrase").ofNames(),
      Column.optional("kind").asBundled()),
  MEASURE_HEADS(
      "measure-heads.tsv",
      Key.of(0),
      Column.required("suffix"),
      Column.required("type").asBundled(),
      Column.required("strength"),
      Column.required("unquoted").asBundled()),
  PLATFORM_HEADS(
      "platform-heads.tsv",
      Key.of(0),
      Column.required("suffix"),
      Column.required("type").asBundled(),
      Column.required("strength"),
      Column.required("unquoted").asBundled()),
  CUES(
      "cues.tsv",
      Key.ofWords(),
      Column.required("role").asBundled(),
      Column.requiredValues("words")),
  LAYOUT(
      "layout.tsv",
      Key.ofWords(),
      Column.required("role").asBundled(),
      Column.requiredValues("words")),
  DEICTICS(
      "deictics.tsv",
      Key.ofWords(),
      Column.required("kind").asBundled(),
      Column.requiredValues("words")),
  TOPICS(
      "topics.tsv",
      Key.ofWords(),
      Column.required("code").asBundled(),
      Column.requiredValues("words"),
      Column.required("weight")),
  RELATIONS(
      "relations.tsv",
      Key.of(0),
      Column.required("name"),
      Column.required("type").asBundled(),
      Column.required("pattern"),
      Column.optional("options")),
  COPYING(
      "copying.tsv",
      Key.ofWords(),
      Column.required("frame").asBundled(),
      Column.requiredValues("words"),
      Column.optional("source"),
      Column.optional("follower"),
      Column.optional("options"));

  /**
   * What tells one entry of a file from another.
   *
   * @param columns whose fields make the key
   * @param words whether a line is a list, each word of which is an entry of its own
   */
  record Key(List<Integer> columns, boolean words) {
    static Key of(Integer... columns) {
      return new Key(List.of(columns), false);
    }

    static Key ofWords() {
      return new Key(List.of(0), true);
    }
  }

  private final String fileName;
  private final Key key;
  private final List<Column> columns;

  LexiconFile(String fileName, Key key, Column... columns) {
    this.fileName = fileName;
    this.key = key;
    this.columns = List.of(columns);
  }

  /** As in {@code organs.tsv}. */
  public String fileName() {
    return fileName;
  }

  List<Column> columns() {
    return columns;
  }

  /** Whether a line is a role and its words: such lines add up. */
  boolean listsWords() {
    return key.words();
  }

  /** The key of an entry; the role alone for lists of words. */
  List<String> key(TsvTable.Row row) {
    return key.columns().stream().map(row::field).toList();
  }

  /** How many fields a key has. */
  int keyFields() {
    return key.columns().size();
  }

  /** The file of a name, or empty. */
  static Optional<LexiconFile> named(String fileName) {
    return Arrays.stream(values()).filter(f -> f.fileName.equals(fileName)).findFirst();
  }

  /** The table that comes with the product; empty for {@link #MEASURES}. */
  TsvTable bundled() {
    return this == MEASURES ? new TsvTable(fileName, List.of()) : TsvTable.bundled(fileName);
  }
}
