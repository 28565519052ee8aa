package org.reformgraph.embed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.reformgraph.cypher.loads.LoadCount;
import org.reformgraph.cypher.schema.GraphSchema;
import org.reformgraph.cypher.testing.Neo4jTest;
import org.reformgraph.ontology.ConceptScheme;

/** The list of measures that want vectors, on a real database. */
@Neo4jTest
class EmbeddingStageIT {
  private static final ConceptScheme SCHEME = ConceptScheme.bundled();

  private final Driver driver;
  private final List<String> asked = new ArrayList<>();
  private final Embedder embedder = new CharacterEmbedder("small", 7, asked::addAll);

  EmbeddingStageIT(Driver driver) {
    this.driver = driver;
  }

  @BeforeEach
  void emptyGraph() {
    run("MATCH (n) WHERE NOT n:__Neo4jMigration DETACH DELETE n");
    GraphSchema.ensure(driver);
  }

  @Test
  void measuresOfAnOlderGraphAreAskedFor() {
    measures(3);

    assertThat(stage(embedder).run((done, all) -> {})).isEqualTo(outcome(3, 3));
    assertThat(count("MATCH (e:MeasureEmbedding) WHERE size(e.vector) = 7 RETURN count(e) AS n"))
        .isEqualTo(3);
    String vectors = LoadCount.read(driver).vectors();
    assertThat(vectors).as("whoever keeps what was made of vectors sees new ones").isNotEmpty();
    assertThat(stage(embedder).run((done, all) -> {})).isEqualTo(outcome(0, 0));
    assertThat(LoadCount.read(driver).vectors()).isEqualTo(vectors);
  }

  @Test
  void morePagesThanOneAreWorkedOff() {
    measures(600);
    List<String> progress = new ArrayList<>();

    stage(embedder).run((done, all) -> progress.add(done + " of " + all));

    assertThat(progress).containsExactly("256 of 600", "512 of 600", "600 of 600");
    assertThat(stage(embedder).pending()).isZero();
  }

  @Test
  void whatDidNotChangeIsLookedAtAndNotMadeAgain() {
    measures(3);
    stage(embedder).run((done, all) -> {});
    asked.clear();
    run("MATCH (m:Measure {id: 'measure/1'}) SET m.name = '另一个名称'");
    stage(embedder).askForAll();

    assertThat(stage(embedder).run((done, all) -> {})).isEqualTo(outcome(3, 1));
    assertThat(asked).containsExactly("另一个名称", "另一个名称");
  }

  @Test
  void aRunThatWasBrokenOffIsContinued() {
    measures(600);

    assertThatThrownBy(
            () ->
                stage(embedder)
                    .run(
                        (done, all) -> {
                          throw new IllegalStateException("killed");
                        }))
        .hasMessage("killed");

    assertThat(stage(embedder).run((done, all) -> {})).isEqualTo(outcome(344, 344));
  }

  @Test
  void whatIsAskedForAgainWhileItIsMadeStaysOnTheList() {
    measures(1);
    Embedder slow =
        new CharacterEmbedder(
            "small",
            7,
            texts -> {
              if (texts.contains("举措0")) {
                run("MATCH (e:MeasureEmbedding) SET e.asked = e.asked + 1");
              }
            });

    assertThat(stage(slow).run((done, all) -> {})).isEqualTo(outcome(1, 0));
    assertThat(stage(embedder).pending()).isEqualTo(1);
    assertThat(stage(embedder).run((done, all) -> {})).isEqualTo(outcome(1, 1));
  }

  @Test
  void anotherModelMakesAllAgainAlsoOfOtherDimensions() {
    measures(3);
    stage(embedder).run((done, all) -> {});
    Embedder other = new CharacterEmbedder("other", 5, asked::addAll);
    assertThat(stage(other).isOfThisModel()).isFalse();

    assertThat(stage(other).run((done, all) -> {})).isEqualTo(outcome(3, 3));
    assertThat(stage(other).isOfThisModel()).isTrue();
    assertThat(count("MATCH (e:MeasureEmbedding) WHERE size(e.vector) = 5 RETURN count(e) AS n"))
        .isEqualTo(3);
    assertThat(count("MATCH (e:ConceptEmbedding) WHERE size(e.vector) <> 5 RETURN count(e) AS n"))
        .isZero();
  }

  @Test
  void whatBelongsToNoMeasureNeitherStopsNorStays() {
    measures(2);
    run(
        "UNWIND range(1, 300) AS i CREATE (:MeasureEmbedding:PendingEmbedding {id: 'gone/' + i, asked: 1})");

    assertThat(stage(embedder).run((done, all) -> {})).isEqualTo(outcome(2, 2));
    assertThat(stage(embedder).pending()).isZero();
  }

  @Test
  void askingForWordsWritesNothing() {
    measures(1);
    stage(embedder).of("跨省通办");

    assertThat(count("MATCH (e:ConceptEmbedding) RETURN count(e) AS n")).isZero();
  }

  private EmbeddingStage stage(Embedder model) {
    return new EmbeddingStage(driver, SCHEME, model);
  }

  private static EmbeddingStage.Outcome outcome(long looked, long made) {
    return new EmbeddingStage.Outcome(looked, made);
  }

  private void measures(int count) {
    driver
        .executableQuery(
            "UNWIND range(0, $count - 1) AS i"
                + " CREATE (:Measure {id: 'measure/' + i, name: '举措' + i, region: '430100'})")
        .withParameters(Map.of("count", count))
        .execute();
  }

  private void run(String cypher) {
    driver.executableQuery(cypher).execute();
  }

  private long count(String cypher) {
    return driver.executableQuery(cypher).execute().records().get(0).get("n").asLong();
  }
}
