package org.reformgraph.lexicon;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.reformgraph.ontology.ConceptScheme;

/**
 * All that extraction knows beforehand.
 *
 * @param ambiguousNames short forms of regions that are also common words
 * @param notNames phrases of official prose that look like names of measures and are none
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
    TsvTable relations,
    TsvTable copying,
    TsvTable topics) {

  /** The lexicon that comes with the product. */
  public static Lexicon bundled() {
    return new Lexicon(
        Gazetteer.bundled(),
        firstFields("ambiguous-names.tsv"),
        TsvTable.bundled("organs.tsv").rows().stream().map(Organ::local).toList(),
        TsvTable.bundled("national-organs.tsv").rows().stream().map(Organ::national).toList(),
        ConceptScheme.bundled(),
        TsvTable.bundled("platforms.tsv").rows().stream().map(KnownPlatform::of).toList(),
        List.of("measure-heads.tsv", "platform-heads.tsv").stream()
            .flatMap(f -> TsvTable.bundled(f).rows().stream())
            .map(HeadNoun::of)
            .toList(),
        firstFields("not-measures.tsv"),
        Cues.of(TsvTable.bundled("cues.tsv")),
        TsvTable.bundled("relations.tsv"),
        TsvTable.bundled("copying.tsv"),
        TsvTable.bundled("topics.tsv"));
  }

  private static Set<String> firstFields(String file) {
    return TsvTable.bundled(file).rows().stream()
        .map(row -> row.field(0))
        .collect(Collectors.toUnmodifiableSet());
  }
}
