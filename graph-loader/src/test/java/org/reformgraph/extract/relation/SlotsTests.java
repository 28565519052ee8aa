package org.reformgraph.extract.relation;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reformgraph.lexicon.Cues;
import org.reformgraph.lexicon.Lexicon;
import org.reformgraph.lexicon.LexiconException;
import org.reformgraph.lexicon.TsvTable;

/** Slips of the pen in the patterns of relations.tsv. */
class SlotsTests {
  private static final Cues CUES = Lexicon.bundled().cues();

  private static void check(String pattern) {
    RelationExtractor.check(
        new TsvTable.Row("relations.tsv", 7, List.of("own", "OPERATES", pattern)), CUES);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<hed:RA>运营<tail:F>|the slot <hed:RA> is not known; did you mean head?",
        "<head:RA>运营<tail:X>|the slot <tail:X> is not known",
        "<head:RA>运营<tail:f>|the slot <tail:f> is not known",
        "<head:RA>运营<tail:F*>|the slot <tail:F*> is not known",
        "<head:RA>运营<tail:F|the slot <tail:F is not known",
        "<head RA>运营<tail:F>|the slot <head RA> is not known",
        "<>运营<tail:F>|the slot <> is not known",
        "(?<hed><R>)运营<tail:F>|the group (?<hed>…) is not known; did you mean head?",
      })
  void oneThatIsNotKnownIsNamedWithItsLineAndTheKnownOnes(String pattern, String expected) {
    assertThatThrownBy(() -> check(pattern))
        .isInstanceOf(LexiconException.class)
        .hasMessageStartingWith("relations.tsv:7: " + expected)
        .hasMessageContaining("known are");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<head:RA+>(?<!不)运营<tail:F>",
        "<head:RA>(?<=统一)运营<tail:F+>(?!<M>)",
        "(?<count>[两三])地<head:R+>",
        "(?<head><RA>)运营\\<<tail:F>",
        "<head:M>在<tail:F>~8\\k<head>",
      })
  void whatIsNoSlotIsLeftAlone(String pattern) {
    assertThatCode(() -> check(pattern)).doesNotThrowAnyException();
  }

  @Test
  void theBundledRulesHaveKnownSlotsOnly() {
    assertThatCode(
            () ->
                TsvTable.bundled("relations.tsv")
                    .rows()
                    .forEach(row -> Slots.check(row, row.field(2))))
        .doesNotThrowAnyException();
  }
}
