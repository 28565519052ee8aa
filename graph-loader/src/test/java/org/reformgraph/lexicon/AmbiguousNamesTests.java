package org.reformgraph.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reformgraph.lexicon.Division.Level;

class AmbiguousNamesTests {
  private static final TsvTable TABLE = TsvTable.bundled("ambiguous-names.tsv");
  private static final Set<String> NAMES =
      TABLE.rows().stream().map(row -> row.field(0)).collect(Collectors.toSet());
  private static final Gazetteer GAZETTEER = Gazetteer.bundled();

  @Test
  void listsNoNameTwice() {
    assertThat(TABLE.rows()).extracting(row -> row.field(0)).doesNotHaveDuplicates();
  }

  @Test
  void listsOnlyWhatTheGazetteerWouldLink() {
    assertThat(TABLE.rows())
        .filteredOn(row -> !row.required(1, "sense").equals("kind of area"))
        .extracting(row -> row.field(0))
        .allSatisfy(name -> assertThat(GAZETTEER.byName(name)).as(name).isNotEmpty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"和平", "东方", "南部", "新城", "高新", "太和", "资源", "公安", "惠民", "白银", "互助", "延长"})
  void holdsWordsOfTheLanguage(String word) {
    assertThat(NAMES).contains(word);
  }

  @Test
  void leavesProvincesAlone() {
    assertThat(GAZETTEER.all())
        .filteredOn(d -> d.level() == Level.PROVINCE)
        .flatExtracting(Division::aliases)
        .doesNotContainAnyElementsOf(NAMES);
  }

  @ParameterizedTest
  @ValueSource(strings = {"成都", "深圳", "中山", "日照", "安康", "大庆", "万州", "龙里", "昆山"})
  void leavesWellKnownPlacesAlone(String place) {
    assertThat(NAMES).doesNotContain(place);
  }
}
