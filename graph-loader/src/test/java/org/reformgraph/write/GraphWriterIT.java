package org.reformgraph.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.exceptions.ClientException;
import org.reformgraph.cypher.testing.GraphDump;
import org.reformgraph.cypher.testing.Neo4jTest;
import org.reformgraph.model.CanonicalId;
import org.reformgraph.model.CaseFacts;
import org.reformgraph.model.RelationType;

/** What the graph holds depends on the documents in it only. */
@Neo4jTest
class GraphWriterIT {
  private static final String A = "2022/a.txt";
  private static final String B = "2022/b.txt";

  private static final String PAIRS =
      "MATCH (a:Concept)-[:RELATED]->(b:Concept) RETURN a.id + ' ' + b.id AS name";

  private final Driver driver;
  private GraphWriter writer;

  GraphWriterIT(Driver driver) {
    this.driver = driver;
  }

  @BeforeEach
  void emptyGraph() {
    EmptyGraph.in(driver);
    writer = GraphWriter.open(driver, Samples.gazetteer(), Samples.CONCEPTS);
  }

  @Test
  void aCaseIsWrittenWithItsEntitiesRelationsAndOutcomes() {
    WriteResult result = writer.write(Samples.document(A, Samples.guizhou()));
    writer.settle();

    assertThat(result).isEqualTo(new WriteResult(1, 1, 5, 0, 0, 0));
    assertThat(names("MATCH (n:Region|Agency|Measure|Platform|Policy) RETURN n.name AS name"))
        .containsExactlyInAnyOrder("中国", "贵州省", "贵州省政务服务中心", "跨省通办", "黔办通", "贵州省异地办证试行办法");
    assertThat(
            names(
                """
                MATCH (c:Case)-[:IN_DOCUMENT]->(:Document {path: '2022/a.txt'})
                MATCH (c)-[:DESCRIBES]->(m:Measure)<-[i:IMPLEMENTS {caseId: c.id}]-(:Region)
                MATCH (m)-[:ACHIEVES]->(o:Outcome {number: 32000.0})
                MATCH (m)-[:CLASSIFIED_AS]->(k:Concept)-[:BROADER]->(:Concept)
                MATCH (c)-[:ABOUT]->(t:Topic)<-[:ABOUT]-(m)
                RETURN o.name + '|' + k.name + '|' + t.name + '|' + i.evidence AS name
                """))
        .containsExactly("办件量 3.2万件|跨省办理|政务服务|贵州省去年在十个县推行跨省通办。");
  }

  @Test
  void regionsHangTogetherUpToTheCountry() {
    load(
        Samples.document(
            A,
            CaseBuilder.titled("新区")
                .region("120113", "天津市北辰区", "我区", "北辰")
                .area("500000", "云上试验新区")
                .agency("110105", "税务局", "北京市朝阳区税务局")));

    assertThat(
            names(
                """
                MATCH (a)-[r:PART_OF|JURISDICTION]->(b)
                RETURN a.name + ' ' + type(r) + ' ' + b.name AS name
                """))
        .containsExactlyInAnyOrder(
            "北辰区 PART_OF 天津市",
            "天津市 PART_OF 中国",
            "云上试验新区 PART_OF 重庆市",
            "重庆市 PART_OF 中国",
            "北京市朝阳区税务局 JURISDICTION 朝阳区",
            "朝阳区 PART_OF 北京市",
            "北京市 PART_OF 中国");
    assertThat(names("MATCH (r:Region {adminCode: '120113'}) UNWIND r.aliases AS name RETURN name"))
        .contains("北辰", "天津市北辰区")
        .doesNotContain("我区", "北辰区");
  }

  @Test
  void aMeasureIsCopiedFromTheOneOfTheSameNameOnceBothAreThere() {
    String copies =
        "MATCH (a:Measure)-[r:COPIES_FROM]->(b:Measure) RETURN a.region + b.region AS name";
    load(Samples.document(B, Samples.beichen()));
    assertThat(names(copies)).isEmpty();

    load(Samples.document(A, Samples.guizhou()));
    assertThat(names(copies)).containsExactly("120113520000");

    writer.remove(CanonicalId.document("test", B));
    writer.settle();
    assertThat(names(copies)).isEmpty();
  }

  /**
   * In one transaction nothing is lost; in several the old is gone, and no half of the new stays.
   */
  @Test
  void whatNeo4jRefusesIsThereAsItWasOrNotAtAll() {
    DocumentFacts other = Samples.document(B, Samples.beichen());
    DocumentFacts refused =
        withACaseOf(other, Samples.document(A, "v2", Samples.plans(), Samples.guizhou()));
    load(other);
    GraphDump withoutIt = GraphDump.of(driver);
    load(Samples.document(A, Samples.guizhou()));
    GraphDump withIt = GraphDump.of(driver);

    assertThatThrownBy(() -> writer.write(refused)).isInstanceOf(ClientException.class);
    writer.settle();
    assertThat(GraphDump.of(driver)).isEqualTo(withIt);

    GraphWriter caseByCase = GraphWriter.open(driver, Samples.gazetteer(), Samples.CONCEPTS, 1);
    assertThatThrownBy(() -> caseByCase.write(refused)).isInstanceOf(ClientException.class);
    caseByCase.settle();
    assertThat(caseByCase.holds(refused.id())).isFalse();
    assertThat(GraphDump.of(driver)).isEqualTo(withoutIt);
  }

  /** The last case's id is taken by the other document. */
  private static DocumentFacts withACaseOf(DocumentFacts other, DocumentFacts document) {
    List<CaseFacts> cases = new ArrayList<>(document.cases());
    cases.add(other.cases().get(0));
    return new DocumentFacts(document.info(), document.fingerprint(), cases);
  }

  @Test
  void theSameDocumentTwiceChangesNothing() {
    load(Samples.document(A, Samples.guizhou(), Samples.plans()));
    GraphDump once = GraphDump.of(driver);

    load(Samples.document(A, Samples.guizhou(), Samples.plans()));

    assertThat(GraphDump.of(driver)).isEqualTo(once);
    assertThat(once.linesWith("Stale")).isEmpty();
  }

  @Test
  void aChangedDocumentLeavesNothingOfTheFormerOne() {
    DocumentFacts former = Samples.document(A, "v1", Samples.guizhou(), Samples.beichen());
    DocumentFacts changed =
        Samples.document(
            A,
            "v2",
            CaseBuilder.titled("贵州试行异地办证")
                .region("520000", "贵州省", "黔")
                .measure("520000", "“跨省通办”", null, "跨省办")
                .says("贵州省", RelationType.IMPLEMENTS, "“跨省通办”", "贵州省推行“跨省通办”。"));
    load(changed);
    GraphDump alone = GraphDump.of(driver);

    EmptyGraph.in(driver);
    writer = GraphWriter.open(driver, Samples.gazetteer(), Samples.CONCEPTS);
    load(former);
    assertThat(GraphDump.of(driver)).isNotEqualTo(alone);
    load(changed);

    assertThat(GraphDump.of(driver)).isEqualTo(alone);
  }

  @Test
  void theOrderOfDocumentsDoesNotMatter() {
    List<DocumentFacts> documents = new ArrayList<>(Samples.many(4, 3, 7));
    documents.add(Samples.document(A, Samples.guizhou()));
    documents.add(Samples.document(B, Samples.beichen()));
    documents.forEach(this::load);
    GraphDump inOrder = GraphDump.of(driver);

    EmptyGraph.in(driver);
    writer = GraphWriter.open(driver, Samples.gazetteer(), Samples.CONCEPTS, 40);
    Collections.shuffle(documents, new Random(3));
    writer.write(documents);
    writer.settle();

    assertThat(GraphDump.of(driver)).isEqualTo(inOrder);
    assertThat(inOrder.linesWith(":COPIES_FROM {caseIds")).isNotEmpty();
  }

  @Test
  void aRemovedDocumentTakesWithItWhatOnlyItSaid() {
    load(Samples.document(A, Samples.guizhou()));
    GraphDump before = GraphDump.of(driver);
    load(Samples.document(B, Samples.beichen(), Samples.plans()));

    assertThat(writer.remove(CanonicalId.document("test", B))).isTrue();
    Settlement settlement = writer.settle();

    assertThat(GraphDump.of(driver)).isEqualTo(before);
    assertThat(settlement.removed()).isEqualTo(5);
    assertThat(writer.remove(CanonicalId.document("test", B))).isFalse();
  }

  @Test
  void aGraphWithoutDocumentsHoldsOnlyItsVocabulary() {
    GraphDump empty = GraphDump.of(driver);
    load(Samples.document(A, Samples.guizhou(), Samples.beichen(), Samples.plans()));
    writer.remove(CanonicalId.document("test", A));
    writer.settle();

    assertThat(GraphDump.of(driver)).isEqualTo(empty);
    assertThat(names("MATCH (n:Topic|Concept) RETURN n.name AS name")).hasSize(20);
  }

  @Test
  void aDocumentIsUnchangedOnlyUnderItsFingerprint() {
    String id = CanonicalId.document("test", A);
    assertThat(writer.unchanged(id, "v1")).isFalse();
    load(Samples.document(A, "v1", Samples.guizhou()));

    assertThat(writer.unchanged(id, "v1")).isTrue();
    assertThat(writer.unchanged(id, "v2")).isFalse();
    assertThat(writer.documents())
        .containsExactly(new LoadedDocument(id, "test", A, "00ff", "v1", 1));
  }

  @Test
  void aDocumentLargerThanATransactionIsWrittenInSeveral() {
    CaseBuilder[] cases = {Samples.guizhou(), Samples.beichen(), Samples.plans()};
    load(Samples.document(A, cases));
    GraphDump whole = GraphDump.of(driver);

    EmptyGraph.in(driver);
    writer = GraphWriter.open(driver, Samples.gazetteer(), Samples.CONCEPTS, 1);
    load(Samples.document(A, Samples.plans()));
    load(Samples.document(A, cases));

    assertThat(GraphDump.of(driver)).isEqualTo(whole);
  }

  @Test
  void anotherConceptSchemeShowsInDocumentsThatAreNotLoadedAgain() {
    ConceptLookup other =
        () ->
            List.of(
                new ConceptLookup.Entry(
                    "cross-province", "省际办理", null, List.of(), List.of(), List.of()));
    writer = GraphWriter.open(driver, Samples.gazetteer(), other);
    load(Samples.document(A, Samples.guizhou(), Samples.beichen()));
    GraphDump fresh = GraphDump.of(driver);

    EmptyGraph.in(driver);
    writer = GraphWriter.open(driver, Samples.gazetteer(), Samples.CONCEPTS);
    load(Samples.document(A, Samples.guizhou(), Samples.beichen()));
    GraphWriter.open(driver, Samples.gazetteer(), other).settle();

    assertThat(GraphDump.of(driver)).isEqualTo(fresh);
  }

  @Test
  void aRelatedPairIsOneRelationFromTheLowerId() {
    GraphWriter.open(driver, Samples.gazetteer(), related("b", "a")).settle();
    assertThat(names(PAIRS)).containsExactly("concept/a concept/b");

    GraphWriter.open(driver, Samples.gazetteer(), related("c", "b")).settle();
    assertThat(names(PAIRS)).containsExactly("concept/b concept/c");
  }

  private static ConceptLookup related(String code, String other) {
    return () -> List.of(entry(code, other), entry(other, code));
  }

  private static ConceptLookup.Entry entry(String code, String related) {
    return new ConceptLookup.Entry(code, code, null, List.of(), List.of(), List.of(related));
  }

  private void load(DocumentFacts document) {
    writer.write(document);
    writer.settle();
  }

  private List<String> names(String query) {
    return driver.executableQuery(query).execute().records().stream()
        .map(row -> row.get("name").asString())
        .toList();
  }
}
