package org.reformgraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.reformgraph.model.EntityType;

/**
 * Names that no lexicon has, in sentences of our own: {@code names/named.tsv} holds sentences with
 * names, {@code names/nameless.tsv} slogans, rhetoric, speech and generic phrases without any. The
 * shares are those reached; a change may not fall behind them.
 */
class NamesInSentencesTests {
  private static final String NAMED = "/names/named.tsv";
  private static final String NAMELESS = "/names/nameless.tsv";

  @Test
  void measuresAreFoundByTheirForm() {
    assertFound(EntityType.MEASURE, 0.95);
  }

  @Test
  void platformsAreFoundByTheirForm() {
    assertFound(EntityType.PLATFORM, 0.9);
  }

  @Test
  void sentencesWithoutMeasuresYieldNone() {
    assertThat(wrong(NAMELESS, EntityType.MEASURE)).hasSizeLessThanOrEqualTo(3);
  }

  @Test
  void sentencesWithoutPlatformsYieldNone() {
    assertThat(wrong(NAMELESS, EntityType.PLATFORM)).isEmpty();
  }

  private static void assertFound(EntityType type, double share) {
    int found = 0;
    List<String> missed = new ArrayList<>();
    for (NamedSentence sentence : NamedSentence.of(NAMED, type)) {
      NamedSentence.Reading reading = sentence.read();
      found += reading.found();
      missed.addAll(reading.missed());
    }
    List<String> wrong = wrong(NAMED, type);
    assertThat((double) found / (found + missed.size()))
        .as("recall; missed %s", missed)
        .isGreaterThanOrEqualTo(share);
    assertThat((double) found / (found + wrong.size()))
        .as("precision; wrong %s", wrong)
        .isGreaterThanOrEqualTo(share);
  }

  private static List<String> wrong(String resource, EntityType type) {
    return NamedSentence.of(resource, type).stream()
        .flatMap(s -> s.read().wrong().stream())
        .toList();
  }
}
