package org.reformgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.reformgraph.cypher.testing.Neo4jServer;
import org.reformgraph.cypher.testing.Neo4jTest;

/** A lexicon of the user's own in the graph: what it adds, and when documents are read again. */
@Neo4jTest
class OwnLexiconIT {
  private final Driver driver;
  private final Map<String, String> env;

  @TempDir static Path temp;

  private Path lexicon;
  private Path document;

  OwnLexiconIT(Driver driver, Neo4jServer server) {
    this.driver = driver;
    this.env = server.environment(temp.resolve("home"));
  }

  @BeforeEach
  void files() throws IOException {
    driver.executableQuery("MATCH (n) WHERE NOT n:__Neo4jMigration DETACH DELETE n").execute();
    lexicon = Files.createDirectories(temp.resolve("lexicon"));
    document =
        Files.writeString(temp.resolve("案例.txt"), "云南省玉溪市：办事不跑腿\n\n玉溪市云谷岭新区推行点灯夜办窗，办件320件。\n");
    Files.writeString(lexicon.resolve("areas.tsv"), "-\t玉溪云谷岭新区\t530400\tnew-area\t云谷岭新区\n");
    Files.writeString(
        lexicon.resolve("measures.tsv"), "夜灯窗口服务\t点灯夜办窗\tnight-lamp\textended-hours\n");
  }

  private String load(Object... more) {
    Object[] args = new Object[3 + more.length];
    args[0] = "load";
    args[1] = "--no-embed";
    args[2] = document;
    System.arraycopy(more, 0, args, 3, more.length);
    return run(args);
  }

  private String run(Object... args) {
    CliRun run = CliRun.with(env, args);
    assertThat(run.exitCode()).as(run.err()).isZero();
    return run.out();
  }

  private List<String> names(String query) {
    return driver.executableQuery(query).execute().records().stream()
        .map(r -> r.get(0).asString())
        .toList();
  }

  @Test
  void documentsAreReadAgainWhenTheLexiconChangesAndOnlyThen() throws IOException {
    assertThat(load()).containsPattern("loaded +1");
    assertThat(load("--lexicon", lexicon)).containsPattern("loaded +1");
    assertThat(load("--lexicon", lexicon)).containsPattern("unchanged +1");

    Files.writeString(lexicon.resolve("cues.tsv"), "planned\t寻思着\n");
    assertThat(load("--lexicon", lexicon)).containsPattern("loaded +1");
  }

  @Test
  void regionsAndConceptsOfTheirOwnStandInTheGraphAndListingLeavesThemThere() {
    load("--lexicon", lexicon);
    run("documents", "list");

    assertThat(names("MATCH (r:Region {name: '玉溪云谷岭新区'})-[:PART_OF]->(p) RETURN p.name"))
        .containsExactly("玉溪市");
    assertThat(
            names(
                "MATCH (:Measure)-[:CLASSIFIED_AS]->(c:Concept {code: 'night-lamp'})"
                    + "-[:BROADER]->(b) RETURN b.code"))
        .containsExactly("extended-hours");
  }
}
