package org.reformgraph.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.reformgraph.model.CanonicalId;
import org.reformgraph.model.CaseFacts;
import org.reformgraph.model.Entity;
import org.reformgraph.model.EntityType;
import org.reformgraph.model.Quote;
import org.reformgraph.model.Relation;
import org.reformgraph.model.RelationType;
import org.reformgraph.model.Span;
import org.reformgraph.model.Status;

class CaseRowsTests {
  private final GraphRows rows = new GraphRows();

  @Test
  void whatACaseSaysTwiceIsOneRelationWithTheFirstEvidence() {
    WriteResult result =
        add(
            CaseBuilder.titled("重复")
                .region("520000", "贵州省")
                .measure("520000", "跨省通办", null)
                .says("贵州省", RelationType.IMPLEMENTS, "跨省通办", "先说一次。")
                .says("贵州省", RelationType.IMPLEMENTS, "跨省通办", "再说一次。"));

    assertThat(result.relations()).isEqualTo(1);
    assertThat(relations("IMPLEMENTS")).extracting(p -> p.get("evidence")).containsExactly("先说一次。");
  }

  @Test
  void aSymmetricRelationReadsTheSameFromBothEnds() {
    WriteResult result =
        add(
            CaseBuilder.titled("合作")
                .region("520000", "贵州省")
                .region("440000", "广东省")
                .says("贵州省", RelationType.COOPERATES_WITH, "广东省", "两省合作。")
                .says("广东省", RelationType.COOPERATES_WITH, "贵州省", "粤黔合作。"));

    assertThat(result.relations()).isEqualTo(1);
  }

  @Test
  void theSameStatementAssertedAndPlannedAreTwo() {
    WriteResult result =
        add(
            CaseBuilder.titled("计划")
                .region("520000", "贵州省")
                .measure("520000", "跨省通办", null)
                .says("贵州省", RelationType.IMPLEMENTS, "跨省通办", "已经推行。")
                .says(Status.PLANNED, "贵州省", RelationType.IMPLEMENTS, "跨省通办", null, "还将推行。"));

    assertThat(result).isEqualTo(new WriteResult(0, 1, 1, 1, 0, 0));
    assertThat(relations("UNREALISED"))
        .first()
        .satisfies(
            p ->
                assertThat(p)
                    .containsEntry("type", "IMPLEMENTS")
                    .containsEntry("status", "planned"));
  }

  @Test
  void equalOutcomesAreCountedApart() {
    add(
        CaseBuilder.titled("成效")
            .measure("520000", "跨省通办", null)
            .achieves(Status.ASSERTED, "跨省通办", "办件量", "3", "件", 3)
            .achieves(Status.ASSERTED, null, "办件量", "3", "件", 3));

    assertThat(rows.nodes().get("Outcome"))
        .extracting(p -> p.get("id"))
        .hasSize(2)
        .doesNotHaveDuplicates();
    assertThat(rows.relations().keySet())
        .extracting(kind -> kind.from() + " " + kind.type())
        .contains("Measure ACHIEVES", "Case ACHIEVES");
  }

  @Test
  void whatDoesNotHoldTogetherIsLeftOutAndCounted() {
    CaseFacts sound =
        CaseBuilder.titled("坏数据").region("520000", "贵州省").in(Samples.document("x.txt").info());
    Entity stranger = entity("e2", EntityType.MEASURE, "region/520000");
    CaseFacts broken =
        new CaseFacts(
            sound.format(),
            sound.document(),
            sound.caseInfo(),
            List.of(sound.entities().get(0), stranger),
            List.of(relation("e1", "e2"), relation("e1", "e7"), relation("e1", "e1")),
            List.of(),
            List.of());

    WriteResult result = CaseRows.add(broken, "document/d", rows);

    assertThat(result).isEqualTo(new WriteResult(0, 1, 0, 0, 4, 0));
    assertThat(rows.entities()).containsOnlyKeys(EntityType.REGION);
  }

  @Test
  void entitiesThatWereResolvedToOneAreDescribedTogether() {
    CaseFacts facts =
        CaseBuilder.titled("同指").region("520000", "贵州省", "贵州").in(Samples.document("x.txt").info());
    Entity other = entity("e2", EntityType.REGION, CanonicalId.region("520000"));
    CaseRows.add(
        new CaseFacts(
            facts.format(),
            facts.document(),
            facts.caseInfo(),
            List.of(facts.entities().get(0), other),
            List.of(),
            List.of(),
            List.of()),
        "document/d",
        rows);

    assertThat(relations("DESCRIBES")).hasSize(1);
    assertThat(relations("DESCRIBES").get(0))
        .containsEntry("name", "贵州省")
        .containsEntry("aliases", List.of("别名", "贵州"))
        .containsEntry("mentions", 2)
        .containsEntry("spans", List.of("0-3", "90-92,95-96"))
        .containsEntry("pages", List.of(0, 4));
  }

  private WriteResult add(CaseBuilder builder) {
    return CaseRows.add(builder.in(Samples.document("x.txt").info()), "document/d", rows);
  }

  @SuppressWarnings("unchecked")
  private List<Map<String, Object>> relations(String type) {
    return rows.relations().entrySet().stream()
        .filter(e -> e.getKey().type().equals(type))
        .flatMap(e -> e.getValue().stream())
        .map(row -> (Map<String, Object>) row.get("props"))
        .toList();
  }

  private static Entity entity(String id, EntityType type, String canonicalId) {
    return new Entity(
        id,
        type,
        "别名",
        canonicalId,
        null,
        null,
        List.of(),
        List.of(new Quote("黔地方", List.of(new Span(90, 92), new Span(95, 96)), 4)),
        null,
        null,
        null,
        null,
        "test",
        0.5);
  }

  private static Relation relation(String head, String tail) {
    return new Relation(
        "r",
        RelationType.IMPLEMENTS,
        head,
        tail,
        Status.ASSERTED,
        null,
        null,
        null,
        null,
        new Quote("证据", List.of(new Span(0, 2)), null),
        "test",
        0.5);
  }
}
