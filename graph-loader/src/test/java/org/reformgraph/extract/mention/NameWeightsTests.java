package org.reformgraph.extract.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.reformgraph.lexicon.TsvTable;

/** The weights of features of quoted words. */
class NameWeightsTests {
  @Test
  void everyFeatureHasAWeight() {
    List<String> weighed =
        TsvTable.bundled("name-weights.tsv").rows().stream().map(row -> row.field(0)).toList();

    assertThat(weighed)
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(NameFeature.values()).map(f -> f.name().toLowerCase(Locale.ROOT)).toList());
  }
}
