package org.reformgraph.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.reformgraph.cypher.testing.Neo4jTest;

/** Chinese words are found inside names, aliases and evidence. */
@Neo4jTest
class SearchIT {
  private final Driver driver;

  SearchIT(Driver driver) {
    this.driver = driver;
  }

  @BeforeAll
  static void load(Driver driver) {
    GraphWriter writer = GraphWriter.open(driver, Samples.gazetteer(), Samples.CONCEPTS);
    writer.write(Samples.document("a.txt", Samples.guizhou(), Samples.beichen(), Samples.plans()));
    writer.settle();
  }

  @Test
  void aPartOfANameFindsIt() {
    assertThat(nodes("跨省")).contains("Measure 跨省通办", "Concept 跨省办理").doesNotContain("Region 贵州省");
    assertThat(nodes("政务服务")).contains("Agency 贵州省政务服务中心", "Topic 政务服务");
  }

  @Test
  void anAliasFindsTheNode() {
    assertThat(nodes("省际通办")).contains("Measure 跨省通办", "Concept 跨省办理");
  }

  @Test
  void aWordOfTheEvidenceFindsTheRelation() {
    assertThat(relations("窗口")).containsExactly("IMPLEMENTS 北辰区开设跨省通办窗口。");
    assertThat(relations("办件量")).containsExactly("ACHIEVES 办件量3.2万件");
  }

  private List<String> nodes(String words) {
    return search(
        "CALL db.index.fulltext.queryNodes('node_names', $words) YIELD node"
            + " RETURN labels(node)[0] + ' ' + node.name AS found",
        words);
  }

  private List<String> relations(String words) {
    return search(
        "CALL db.index.fulltext.queryRelationships('relation_evidence', $words)"
            + " YIELD relationship AS r RETURN type(r) + ' ' + r.evidence AS found",
        words);
  }

  private List<String> search(String query, String words) {
    return driver
        .executableQuery(query)
        .withParameters(Map.of("words", '"' + words + '"'))
        .execute()
        .records()
        .stream()
        .map(row -> row.get("found").asString())
        .toList();
  }
}
