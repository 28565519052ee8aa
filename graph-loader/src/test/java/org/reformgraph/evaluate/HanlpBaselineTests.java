package org.reformgraph.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.reformgraph.evaluate.SourceDocument.SourceCase;

/** What is found without rules of ours. */
class HanlpBaselineTests {
  @Test
  void placesOrganisationsAndTitlesAreItsEntities() {
    SourceDocument document =
        new SourceDocument(
            "a.txt",
            "a.txt",
            "",
            List.of(new SourceCase("案例", "贵州省印发《优化营商环境条例》，由贵州省财政厅推行“跨省通办”，贵州省再次印发。\n")));

    FoundCase found = new HanlpBaseline().found(document).get(0);

    assertThat(found.title()).isEqualTo("案例");
    assertThat(found.entities())
        .extracting(each -> each.type() + " " + each.name())
        .contains("Region 贵州省", "Agency 贵州省财政厅", "Policy 优化营商环境条例")
        .doesNotHaveDuplicates()
        .noneMatch(each -> each.startsWith("Measure"));
  }
}
