package org.reformgraph.lexicon;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reformgraph.ontology.ConceptScheme;

/**
 * All that extraction knows beforehand.
 *
 * @param ambiguousNames short forms of regions that are also common words
 * @param notNames phrases of official prose that look like names of measures and are none
 * @param layout the words by which the layout of a digest is read
 * @param relations the relation grammar
 * @param copying the ways to say that one place took over what another did
 * @param topics the words of the indicators
 */
public record Lexicon(
    Gazetteer gazetteer,
    Set<String> ambiguousNames,
    List<Organ> organs,
    List<Organ> nationalOrgans,
    ConceptScheme concepts,
    List<KnownPlatform> platforms,
    List<HeadNoun> heads,
    Set<String> notNames,
    Cues cues,
    Cues layout,
    Deictics deictics,
    TsvTable relations,
    TsvTable copying,
    TsvTable topics) {

  /** The lexicon that comes with the product. */
  public static Lexicon bundled() {
    return of(UserLexicon.NONE, ConceptScheme.bundled());
  }

  /**
   * The lexicon that comes with the product, and a user's laid over it.
   *
   * @param user as {@link UserLexicon#read} checked it
   */
  public static Lexicon with(UserLexicon user) {
    return of(user, UserMeasures.scheme(user, new LexiconProblems()));
  }

  private static Lexicon of(UserLexicon user, ConceptScheme concepts) {
    Overlay tables = new Overlay(user);
    return new Lexicon(
        Gazetteer.of(tables.table(LexiconFile.REGIONS), tables.table(LexiconFile.AREAS)),
        firstFields(tables.table(LexiconFile.AMBIGUOUS_NAMES)),
        tables.table(LexiconFile.ORGANS).rows().stream().map(Organ::local).toList(),
        tables.table(LexiconFile.NATIONAL_ORGANS).rows().stream().map(Organ::national).toList(),
        concepts,
        tables.table(LexiconFile.PLATFORMS).rows().stream().map(KnownPlatform::of).toList(),
        Stream.of(LexiconFile.MEASURE_HEADS, LexiconFile.PLATFORM_HEADS)
            .flatMap(file -> tables.table(file).rows().stream())
            .map(HeadNoun::of)
            .toList(),
        firstFields(tables.table(LexiconFile.NOT_MEASURES)),
        Cues.of(tables.table(LexiconFile.CUES)),
        Cues.of(tables.table(LexiconFile.LAYOUT)),
        Deictics.of(tables.table(LexiconFile.DEICTICS)),
        tables.table(LexiconFile.RELATIONS),
        tables.table(LexiconFile.COPYING),
        tables.table(LexiconFile.TOPICS));
  }

  private static Set<String> firstFields(TsvTable table) {
    return table.rows().stream().map(row -> row.field(0)).collect(Collectors.toUnmodifiableSet());
  }
}
