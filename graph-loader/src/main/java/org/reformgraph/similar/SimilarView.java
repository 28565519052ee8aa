package org.reformgraph.similar;

import java.util.List;
import java.util.stream.Stream;
import org.reformgraph.answer.Ref;
import org.reformgraph.ontology.ConceptScheme;

/**
 * An answer as programs get it: the JSON of the command line and of the API.
 *
 * @param items the likest first
 */
public record SimilarView(Asked asked, List<Item> items) {
  public SimilarView {
    items = List.copyOf(items);
  }

  /**
   * What was asked about.
   *
   * @param measure null for words
   * @param text the words; null for a measure
   * @param evidence the measure's sentence; null when there is none
   */
  public record Asked(Ref measure, String text, String evidence) {}

  /**
   * A measure that does the like.
   *
   * @param score what the items are ordered by
   * @param weak whether it may well be chance
   * @param concept that both are, or under which they come nearest; null when there is none
   * @param conceptGuessed whether one of both is only likely to be of that concept
   * @param commonTerms words that both sentences have
   * @param cases of the measure and those folded into it
   * @param folded near-duplicates of the same region
   * @param platforms where it is delivered
   */
  public record Item(
      Ref measure,
      double score,
      boolean weak,
      Parts parts,
      Ref concept,
      boolean conceptGuessed,
      List<String> commonTerms,
      List<CaseTelling> cases,
      List<Ref> folded,
      List<Ref> platforms) {
    public Item {
      commonTerms = List.copyOf(commonTerms);
      cases = List.copyOf(cases);
      folded = List.copyOf(folded);
      platforms = List.copyOf(platforms);
    }
  }

  /** The parts of the score, each 0 to 1. */
  public record Parts(double vector, double concept, double name, double topic, double platform) {
    static Parts of(Likeness likeness) {
      return new Parts(
          rounded(likeness.vector()),
          rounded(likeness.concept()),
          rounded(likeness.name()),
          rounded(likeness.topic()),
          rounded(likeness.platform()));
    }
  }

  /**
   * What a case tells of a measure.
   *
   * @param date null when it is not known
   * @param evidence the sentence; null when there is none
   * @param start where it starts in the document's text, in code points; null without one
   * @param end where it ends, exclusive; null without one
   */
  public record CaseTelling(
      String id, String title, String date, String evidence, Long start, Long end) {
    static CaseTelling of(Told told) {
      boolean silent = told.evidence().isEmpty();
      return new CaseTelling(
          told.caseId(),
          told.title(),
          told.date().isEmpty() ? null : told.date(),
          silent ? null : told.evidence(),
          silent ? null : told.start(),
          silent ? null : told.end());
    }
  }

  /** The same answer, with the names of concepts. */
  public static SimilarView of(SimilarAnswer answer, ConceptScheme scheme) {
    MeasureView asked = answer.asked();
    boolean words = asked.id().isEmpty();
    return new SimilarView(
        new Asked(
            words ? null : asked.ref(),
            words ? asked.name() : null,
            asked.evidence().isEmpty() ? null : asked.evidence()),
        answer.similar().stream().map(each -> item(each, scheme)).toList());
  }

  private static Item item(SimilarMeasure similar, ConceptScheme scheme) {
    return new Item(
        similar.measure().ref(),
        rounded(similar.score()),
        similar.likeness().isWeak(),
        Parts.of(similar.likeness()),
        scheme
            .byCode(similar.concept())
            .map(
                found ->
                    new Ref("concept/" + found.code(), "Concept", found.zh(), found.en(), null))
            .orElse(null),
        similar.guessed(),
        similar.terms(),
        Stream.concat(Stream.of(similar.measure()), similar.folded().stream())
            .flatMap(view -> view.cases().stream())
            .map(CaseTelling::of)
            .toList(),
        similar.folded().stream().map(MeasureView::ref).toList(),
        similar.measure().platforms());
  }

  private static double rounded(double number) {
    return Math.round(number * 10_000) / 10_000.0;
  }
}
