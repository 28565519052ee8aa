package org.reformgraph.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitTableTests {
  private final UnitTable table = UnitTable.bundled();

  @ParameterizedTest
  @CsvSource({
    "562.48, 万元, 5624800, CCY_CNY",
    "3.5, 亿元, 350000000, CCY_CNY",
    "97000, 件, 97000, NUM",
    "5.6, 万人次, 56000, NUM",
    "2, 千万元, 20000000, CCY_CNY",
    "1.5, 万亿元, 1500000000000, CCY_CNY",
    "8, 成, 80, PERCENT",
    "85, %, 85, PERCENT",
    "40, 个小时, 40, HR",
    "3, 千瓦, 3, KiloW",
    "10, 万千瓦, 100000, KiloW",
    "30, 千克, , ",
    "3, 亩, 2000.0000001, M2",
    "0, 元, 0, CCY_CNY"
  })
  void aNumberIsTurnedIntoAUnitOfQudt(
      BigDecimal number, String written, BigDecimal expected, String unit) {
    assertThat(table.normalise(number, written))
        .isEqualTo(
            expected == null ? Optional.empty() : Optional.of(new NormalQuantity(expected, unit)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"个工作日", "个百分点", "倍", "万", ""})
  void aUnitThatQudtLacksStaysAsItIs(String unit) {
    assertThat(table.normalise(BigDecimal.TEN, unit)).isEmpty();
  }

  @Test
  void theUnitsOfTheTableAreThoseThatWereReadInQudt() {
    Set<String> listed =
        ReformOntology.vocabularies().listSubjectsWithProperty(RDFS.isDefinedBy).toList().stream()
            .map(unit -> unit.getURI())
            .filter(iri -> iri.startsWith(UnitTable.NAMESPACE))
            .map(iri -> iri.substring(UnitTable.NAMESPACE.length()))
            .collect(Collectors.toSet());
    assertThat(table.units()).containsExactlyInAnyOrderElementsOf(listed);
  }
}
