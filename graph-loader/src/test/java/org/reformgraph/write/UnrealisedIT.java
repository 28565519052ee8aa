package org.reformgraph.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.reformgraph.cypher.testing.Neo4jTest;

/** What is planned, advised or negated is kept, and never looks like a fact. */
@Neo4jTest
class UnrealisedIT {
  private final Driver driver;

  UnrealisedIT(Driver driver) {
    this.driver = driver;
  }

  @BeforeAll
  static void load(Driver driver) {
    GraphWriter writer = GraphWriter.open(driver, Samples.gazetteer(), Samples.CONCEPTS);
    assertThat(writer.write(Samples.document("a.txt", Samples.plans())).unrealised()).isEqualTo(4);
    writer.settle();
  }

  @Test
  void noPlainRelationComesOfThem() {
    assertThat(strings("MATCH (:!__Neo4jMigration)-[r]->() RETURN DISTINCT type(r) AS found"))
        .containsExactlyInAnyOrder("IN_DOCUMENT", "DESCRIBES", "PART_OF", "UNREALISED", "BROADER");
    assertThat(strings("MATCH (o:Outcome) RETURN o.name AS found")).isEmpty();
  }

  @Test
  void theyCanBeAskedForWithTheirEvidence() {
    assertThat(
            strings(
                """
                MATCH (a)-[r:UNREALISED]->(b)
                RETURN r.status + ' ' + a.name + ' ' + r.type + ' ' + b.name + ' ' + r.evidence
                       AS found
                """))
        .containsExactlyInAnyOrder(
            "planned 贵州省 IMPLEMENTS 信用代证 明年将试点信用代证。",
            "advised 贵州省 OPERATES 黔信查 专家建议建设黔信查。",
            "negated 贵州省 COPIES_FROM 北辰区 贵州没有照搬北辰区的信用代证。",
            "planned 信用代证 ACHIEVES 办理时限 1天 办理时限1天");
  }

  private List<String> strings(String query) {
    return driver.executableQuery(query).execute().records().stream()
        .map(row -> row.get("found").asString())
        .toList();
  }
}
