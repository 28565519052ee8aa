package org.reformgraph.embed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.reformgraph.ontology.ConceptScheme;

class KindReaderTests {
  private static final UnitVector EAST = UnitVector.of(new float[] {1, 0});
  private static final UnitVector NORTH = UnitVector.of(new float[] {0, 1});
  private static final UnitVector NEARLY_EAST = UnitVector.of(new float[] {1, 0.8f});

  private final KindReader kinds =
      new KindReader(
          ConceptScheme.bundled(), Map.of("help-and-agency", EAST, "cross-province", NORTH));

  @Test
  void aClassifiedMeasureIsWhatItIsClassifiedAs() {
    MeasureText measure = new MeasureText("跨省通办", List.of("cross-province"), "该市推出“跨省通办”和帮办代办服务。");
    assertThat(kinds.of(measure, EAST)).containsExactly(new Kind("cross-province", 1));
  }

  @Test
  void aCoinedNameIsWhatItHasInIt() {
    assertThat(concepts("秦岭跨省通办圈", "")).contains("cross-province");
  }

  @Test
  void aCoinedNameMayBeWhatItsSentenceSpeaksOf() {
    assertThat(concepts("小蜜蜂", "“小蜜蜂”上门为企业提供帮办代办服务。")).containsExactly("help-and-agency");
  }

  @Test
  void aNameNearAConceptsVectorMayBeOfIt() {
    List<Kind> found = kinds.of(MeasureText.of("小蜜蜂"), NEARLY_EAST);
    assertThat(found)
        .extracting(Kind::concept)
        .containsExactly("help-and-agency", "cross-province");
    assertThat(found).extracting(Kind::weight).allMatch(weight -> weight > 0 && weight <= 0.8);
  }

  @Test
  void ofWhatNothingIsKnownThereIsNoKind() {
    UnitVector far = UnitVector.of(new float[] {-1, -1});
    assertThat(kinds.of(MeasureText.of("小蜜蜂"), far)).isEmpty();
  }

  private List<String> concepts(String name, String sentence) {
    UnitVector far = UnitVector.of(new float[] {-1, -1});
    return kinds.of(new MeasureText(name, List.of(), sentence), far).stream()
        .map(Kind::concept)
        .toList();
  }
}
