package org.reformgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.reformgraph.cypher.testing.GraphDump;
import org.reformgraph.cypher.testing.Neo4jServer;
import org.reformgraph.cypher.testing.Neo4jTest;
import org.reformgraph.model.CanonicalId;

/** Corrections in the graph: that they hold when documents are loaded again. */
@Neo4jTest
class CorrectionsIT {
  private static final String FULL = CanonicalId.measure("530400", "一照多址");
  private static final String NICKNAME = CanonicalId.measure("530400", "岭上照改革");
  private static final String TEXT =
      "云南省玉溪市：办事不跑腿\n\n玉溪市推行一照多址，办件320件。玉溪市推行“岭上照改革”。玉溪市借鉴安徽省黄山市的做法。\n";

  private final Driver driver;
  private final Map<String, String> env;

  @TempDir static Path temp;

  private Path document;
  private Path corrections;

  CorrectionsIT(Driver driver, Neo4jServer server) {
    this.driver = driver;
    this.env = server.environment(temp.resolve("home"));
  }

  @BeforeEach
  void files() throws IOException {
    driver.executableQuery("MATCH (n) WHERE NOT n:__Neo4jMigration DETACH DELETE n").execute();
    document = Files.writeString(temp.resolve("案例.txt"), TEXT);
    corrections =
        Files.writeString(
            temp.resolve("corrections.yaml"),
            """
            corrections:
              - merge: [%s]
                into: %s
                by: 王芳
                when: 2026-11-20
                why: 同一举措的别称
              - reject: relation
                type: COPIES_FROM
                from: region/530400
                to: region/341000
                by: 李雷
                when: 2026-11-21
            """
                .formatted(NICKNAME, FULL));
  }

  private CliRun load(Object... args) {
    CliRun run =
        CliRun.with(env, Stream.concat(Stream.of("load", "--no-embed"), Stream.of(args)).toArray());
    assertThat(run.exitCode()).as(run.err()).isZero();
    return run;
  }

  private List<Record> rows(String query, Map<String, Object> parameters) {
    return driver.executableQuery(query).withParameters(parameters).execute().records();
  }

  private List<Record> measures() {
    return rows(
        "MATCH (c:Case)-[d:DESCRIBES]->(m:Measure) RETURN m.id AS id, m.formerIds AS former,"
            + " m.aliases AS aliases, d.correctedBy AS by, d.correctedWhen AS when,"
            + " c.corrections AS notes",
        Map.of());
  }

  private long copies() {
    return rows("MATCH (:Region)-[r:COPIES_FROM]->(:Region) RETURN r", Map.of()).size();
  }

  @Test
  void correctionsHoldWhenAChangedDocumentIsLoadedAgain() throws IOException {
    load(document);
    assertThat(measures()).hasSize(2);
    assertThat(copies()).isEqualTo(1);

    assertThat(load(document, "--corrections", corrections).out()).containsPattern("loaded +1");
    assertCorrected();
    assertThat(load(document, "--corrections", corrections).out()).containsPattern("unchanged +1");

    Files.writeString(document, TEXT + "\n玉溪市继续推行“岭上照改革”，群众满意。\n");
    assertThat(load(document, "--corrections", corrections).out()).containsPattern("loaded +1");
    assertCorrected();
  }

  private void assertCorrected() {
    assertThat(measures())
        .singleElement()
        .satisfies(
            m -> {
              assertThat(m.get("id").asString()).isEqualTo(FULL);
              assertThat(m.get("former").asList()).containsExactly(NICKNAME);
              assertThat(m.get("aliases").asList()).contains("岭上照改革");
              assertThat(m.get("by").asString()).isEqualTo("王芳");
              assertThat(m.get("when").asString()).isEqualTo("2026-11-20");
              assertThat(m.get("notes").asList())
                  .containsExactly(
                      "2026-11-20 王芳: merge " + NICKNAME + " into " + FULL + " (同一举措的别称)",
                      "2026-11-21 李雷: reject COPIES_FROM from region/530400 to region/341000");
            });
    assertThat(copies()).isZero();
  }

  @Test
  void aMergedIdStillFindsTheEntity() {
    load(document, "--corrections", corrections);

    assertThat(
            rows(
                "MATCH (m:Measure) WHERE m.id = $id OR $id IN m.formerIds RETURN m.id AS id",
                Map.of("id", NICKNAME)))
        .singleElement()
        .satisfies(m -> assertThat(m.get("id").asString()).isEqualTo(FULL));
  }

  @Test
  void takingTheCorrectionsAwayGivesTheGraphWithoutThem() {
    load(document);
    GraphDump without = GraphDump.of(driver);
    load(document, "--corrections", corrections);
    load(document);

    assertThat(GraphDump.of(driver)).isEqualTo(without);
  }

  @Test
  void correctingDocumentsAndCorrectingTheirFactsFileGiveTheSameGraph() {
    Path facts = temp.resolve("facts.jsonl");
    load(document, "--corrections", corrections);
    GraphDump ofDocuments = GraphDump.of(driver);

    for (boolean early : new boolean[] {true, false}) {
      Object[] extract = {"extract", document, "-o", facts, "--corrections", corrections};
      assertThat(CliRun.with(env, early ? extract : Stream.of(extract).limit(4).toArray()))
          .satisfies(run -> assertThat(run.exitCode()).isZero());
      driver.executableQuery("MATCH (n) WHERE NOT n:__Neo4jMigration DETACH DELETE n").execute();
      load(facts, "--corrections", corrections);
      assertThat(GraphDump.of(driver)).as("early %s", early).isEqualTo(ofDocuments);
    }
  }

  @Test
  void correctionsOfDocumentsThatAreUnchangedAreNoneThatFoundNothing() {
    assertThat(load(document, "--corrections", corrections).err()).contains("2 of 2 applied");

    CliRun again = load(document, "--corrections", corrections);

    assertThat(again.out()).containsPattern("unchanged +1\n");
    assertThat(again.err())
        .doesNotContain("warning")
        .contains("corrections: 0 of 2 applied, 0 failed, 2 found nothing in this run")
        .contains("1 unchanged inputs keep those that they were loaded with");
  }
}
