package org.reformgraph.correct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reformgraph.correct.SampleCase.APP;
import static org.reformgraph.correct.SampleCase.DALI;
import static org.reformgraph.correct.SampleCase.ID;
import static org.reformgraph.correct.SampleCase.LICENCE;
import static org.reformgraph.correct.SampleCase.PORTAL;
import static org.reformgraph.correct.SampleCase.YUXI;
import static org.reformgraph.correct.SampleCase.named;
import static org.reformgraph.correct.SampleCase.relations;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reformgraph.model.CanonicalId;
import org.reformgraph.model.CaseFacts;
import org.reformgraph.model.Corrected;
import org.reformgraph.model.CorrectionNote;
import org.reformgraph.model.Entity;
import org.reformgraph.model.EntityType;
import org.reformgraph.model.Quote;

/** What each operation does to a case. */
class CorrectionsTests {
  private static final String STAMP = ", by: 王芳, when: 2026-11-20, why: 核对原文}";
  private static final Corrected BY = new Corrected("王芳", "2026-11-20");

  @TempDir Path folder;

  private Corrections corrections(String... entries) {
    StringBuilder yaml = new StringBuilder("corrections:\n");
    for (String entry : entries) {
      yaml.append("- {").append(entry).append(STAMP).append('\n');
    }
    try {
      return Corrections.read(Files.writeString(folder.resolve("corrections.yaml"), yaml));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private CorrectedCase corrected(String... entries) {
    return corrections(entries).apply(SampleCase.facts(), SampleCase.words());
  }

  private CaseFacts done(String... entries) {
    CorrectedCase corrected = corrected(entries);
    assertThat(corrected.failures()).isEmpty();
    assertThat(corrected.lines()).hasSize(entries.length);
    return corrected.facts();
  }

  private static Entity only(CaseFacts facts, String name) {
    return named(facts, name).findFirst().orElseThrow(() -> new AssertionError("no " + name));
  }

  @Test
  void mergingMakesOneEntityThatKnowsItsFormerId() {
    CaseFacts facts = done("merge: [" + APP + "], into: " + PORTAL);

    assertThat(facts.entities()).extracting(Entity::canonicalId).doesNotContain(APP);
    Entity portal = only(facts, "岭通汇");
    assertThat(portal.canonicalId()).isEqualTo(PORTAL);
    assertThat(portal.formerIds()).containsExactly(APP);
    assertThat(portal.aliases()).containsExactly("岭通汇App");
    assertThat(portal.mentions()).extracting(Quote::text).containsExactly("岭通汇", "岭通汇App", "岭通汇");
    assertThat(portal.corrected()).isEqualTo(BY);
    assertThat(relations(facts)).noneMatch(r -> r.contains("CONNECTS_TO")).hasSize(4);
  }

  @Test
  void mergesFollowEachOther() {
    String third = CanonicalId.platform("530400", "岭通");
    CaseFacts facts =
        done("merge: [" + APP + "], into: " + PORTAL, "merge: " + PORTAL + ", into: " + third);

    Entity merged = only(facts, "岭通汇");
    assertThat(merged.canonicalId()).isEqualTo(third);
    assertThat(merged.formerIds()).containsExactlyInAnyOrder(APP, PORTAL);
  }

  @Test
  void splittingMovesMentionsAndWhatIsSaidOfThem() {
    CaseFacts merged = done("merge: [" + APP + "], into: " + PORTAL);
    String split = "split: " + PORTAL + ", forms: [岭通汇App], name: 岭通汇掌上版, region: 530400";
    CaseFacts facts = corrections(split).apply(merged, SampleCase.words()).facts();

    Entity app = only(facts, "岭通汇掌上版");
    assertThat(app.canonicalId()).isEqualTo(CanonicalId.platform("530400", "岭通汇掌上版"));
    assertThat(app.mentions()).extracting(Quote::text).containsExactly("岭通汇App");
    assertThat(app.corrected()).isEqualTo(BY);
    assertThat(only(facts, "岭通汇").mentions()).extracting(Quote::text).containsOnly("岭通汇");
    assertThat(only(facts, "岭通汇").aliases()).isEmpty();
  }

  @Test
  void whereOnlyMovedMentionsStandTheRelationGoesWithThem() {
    CaseFacts facts =
        done("split: " + DALI + ", forms: [大理州], name: 大理市, id: region/532901, case: " + ID);

    assertThat(relations(facts)).contains("玉溪市 COPIES_FROM 大理市");
    assertThat(only(facts, "大理市").adminCode()).isEqualTo("532901");
    assertThat(named(facts, "大理白族自治州")).isEmpty();
  }

  @Test
  void renamingKeepsIdAndOldName() {
    Entity renamed = only(done("rename: " + PORTAL + ", name: 岭通汇平台"), "岭通汇平台");

    assertThat(renamed.canonicalId()).isEqualTo(PORTAL);
    assertThat(renamed.aliases()).containsExactly("岭通汇");
    assertThat(renamed.corrected()).isEqualTo(BY);
  }

  @Test
  void retypingGivesAnIdOfTheNewTypeAndDropsWhatNoLongerFits() {
    CorrectedCase corrected =
        corrected("retype: " + APP + ", type: Measure, name: 岭通汇办, region: 530400");

    Entity measure = only(corrected.facts(), "岭通汇办");
    assertThat(measure.type()).isEqualTo(EntityType.MEASURE);
    assertThat(measure.canonicalId()).isEqualTo(CanonicalId.measure("530400", "岭通汇办"));
    assertThat(measure.formerIds()).containsExactly(APP);
    assertThat(corrected.misfits()).isEqualTo(1);
    assertThat(relations(corrected.facts())).noneMatch(r -> r.contains("CONNECTS_TO"));
  }

  @Test
  void aCorrectionMayNameAThingByItsFormerId() {
    String retype = "retype: " + APP + ", type: Measure, name: 岭通汇办, region: 530400";
    CaseFacts facts =
        done(
            retype,
            "add: relation, case: "
                + ID
                + ", type: DELIVERED_ON, from: "
                + CanonicalId.measure("530400", "岭通汇办")
                + ", to: "
                + PORTAL
                + ", evidence: 岭通汇App与岭通汇对接。",
            "reject: relation, type: DELIVERED_ON, from: " + LICENCE + ", to: " + PORTAL);

    assertThat(relations(facts))
        .contains("岭通汇办 DELIVERED_ON 岭通汇")
        .doesNotContain("一照多址 DELIVERED_ON 岭通汇");
  }

  @Test
  void rejectingAnEntityTakesItsRelationsAndLeavesItsOutcomes() {
    CaseFacts facts = done("reject: " + LICENCE);

    assertThat(named(facts, "一照多址")).isEmpty();
    assertThat(relations(facts)).noneMatch(r -> r.contains("一照多址")).hasSize(3);
    assertThat(facts.outcomes()).singleElement().satisfies(o -> assertThat(o.measure()).isNull());
  }

  @Test
  void rejectingARelationTakesItAlone() {
    CaseFacts facts = done("reject: relation, type: COPIES_FROM, from: " + YUXI + ", to: " + DALI);

    assertThat(relations(facts)).hasSize(4).noneMatch(r -> r.contains("COPIES_FROM"));
    assertThat(facts.entities()).hasSize(5);
  }

  @Test
  void aRelationWithoutDirectionIsRejectedEitherWay() {
    assertThat(
            relations(
                done("reject: relation, type: CONNECTS_TO, from: " + PORTAL + ", to: " + APP)))
        .noneMatch(r -> r.contains("CONNECTS_TO"));
  }

  @Test
  void rejectingAnOutcome() {
    assertThat(done("reject: outcome, case: " + ID + ", metric: 办件, value: '320'").outcomes())
        .isEmpty();
  }

  @Test
  void addedFactsStandOnWordsOfTheCase() {
    CaseFacts facts =
        done(
            "add: entity, case: " + ID + ", type: Measure, name: 不跑腿, region: 530400",
            "add: relation, case: "
                + ID
                + ", type: IMPLEMENTS, from: "
                + YUXI
                + ", to: "
                + CanonicalId.measure("530400", "不跑腿")
                + ", evidence: 玉溪市：办事不 跑腿",
            "add: outcome, case: "
                + ID
                + ", metric: 满意, value: 大理州, evidence: 大理州感到满意。, measure: "
                + LICENCE);

    Entity added = only(facts, "不跑腿");
    assertThat(added.mentions()).singleElement().satisfies(m -> assertThat(m.start()).isEqualTo(6));
    assertThat(added.method()).isEqualTo("correction");
    assertThat(added.corrected()).isEqualTo(BY);
    assertThat(relations(facts)).contains("玉溪市 IMPLEMENTS 不跑腿");
    assertThat(facts.relations().get(5).evidence().text()).isEqualTo("玉溪市：办事不跑腿");
    assertThat(facts.relations().get(5).corrected()).isEqualTo(BY);
    assertThat(facts.outcomes()).hasSize(2);
    assertThat(facts.outcomes().get(1).measure()).isEqualTo("e5");
  }

  @Test
  void whatDoesNotStandInTheCaseIsNotAdded() {
    CorrectedCase corrected =
        corrected(
            "add: entity, case: " + ID + ", type: Measure, name: 零跑腿, region: 530400",
            "add: relation, case: "
                + ID
                + ", type: COOPERATES_WITH, from: "
                + YUXI
                + ", to: "
                + DALI
                + ", evidence: 玉溪市与大理州合作。",
            "add: outcome, case: " + ID + ", metric: 满意度, value: 99%, evidence: 满意度99%");

    assertThat(corrected.facts()).isEqualTo(SampleCase.facts());
    assertThat(corrected.lines()).isEmpty();
    assertThat(corrected.failures())
        .hasSize(3)
        .allMatch(f -> f.why().contains("does not stand in the case's text"));
  }

  @Test
  void aTargetThatTheCaseLacksIsReportedWithItsLine() {
    String unknown = CanonicalId.platform("530400", "没有");
    CorrectedCase corrected =
        corrected(
            "reject: " + unknown + ", case: " + ID,
            "reject: relation, type: OPERATES, from: " + DALI + ", to: " + APP + ", case: " + ID,
            "reject: outcome, metric: 办件, value: '99', case: " + ID,
            "split: " + PORTAL + ", forms: [没有], name: 没有, region: 530400, case: " + ID,
            "add: relation, type: OPERATES, from: "
                + DALI
                + ", to: "
                + unknown
                + ", evidence: 玉溪市, case: "
                + ID);

    assertThat(corrected.failures())
        .extracting(CorrectedCase.Failure::line)
        .containsExactlyInAnyOrder(2, 3, 4, 5, 6);
    assertThat(corrected.facts()).isEqualTo(SampleCase.facts());
  }

  @Test
  void whatIsMeantForOthersLeavesTheCaseAlone() {
    CorrectedCase corrected =
        corrected(
            "reject: " + PORTAL + ", case: case/ffffffffffffffff",
            "rename: " + CanonicalId.platform("530400", "没有") + ", name: 有");

    assertThat(corrected.facts()).isEqualTo(SampleCase.facts());
    assertThat(corrected.lines()).isEmpty();
    assertThat(corrected.failures()).isEmpty();
  }

  @Test
  void whoAndWhenAndWhyAreKept() {
    assertThat(done("rename: " + PORTAL + ", name: 岭通汇平台").corrections())
        .containsExactly(
            new CorrectionNote("rename", PORTAL + " to 岭通汇平台", "王芳", "2026-11-20", "核对原文"));
  }

  private static final String[] MANY = {
    "merge: [" + APP + "], into: " + PORTAL,
    "rename: " + PORTAL + ", name: 岭通汇平台",
    "split: " + DALI + ", forms: [大理州], name: 大理市, id: region/532901",
    "retype: " + LICENCE + ", type: Policy, name: 一照多址办法, region: 530400",
    "reject: relation, type: COPIES_FROM, from: " + YUXI + ", to: region/532901",
    "add: entity, case: " + ID + ", type: Measure, name: 不跑腿, region: 530400",
    "add: relation, case: "
        + ID
        + ", type: DELIVERED_ON, from: "
        + CanonicalId.measure("530400", "不跑腿")
        + ", to: "
        + APP
        + ", evidence: 办事不跑腿",
    "reject: outcome, case: " + ID + ", metric: 办件, value: '320'",
    "add: outcome, case: " + ID + ", metric: 办理, value: 320, evidence: 办件320件",
  };

  @Test
  void theOrderOfTheEntriesMakesNoDifference() {
    CaseFacts inOrder = done(MANY);
    Random random = new Random(7);
    for (int i = 0; i < 50; i++) {
      List<String> shuffled = new ArrayList<>(List.of(MANY));
      Collections.shuffle(shuffled, random);
      assertThat(done(shuffled.toArray(String[]::new)))
          .as(() -> shuffled.stream().collect(Collectors.joining("\n")))
          .isEqualTo(inOrder);
    }
  }

  @Test
  void correctingTwiceMakesNoDifference() {
    Corrections all = corrections(MANY);
    CorrectedCase once = all.apply(SampleCase.facts(), SampleCase.words());
    CorrectedCase twice = all.apply(once.facts(), new QuotedWords(once.facts()));

    assertThat(twice.facts()).isEqualTo(once.facts());
    assertThat(twice.lines()).isEqualTo(once.lines());
    assertThat(twice.failures()).isEmpty();
  }

  @Test
  void eachAloneCanBeAppliedTwice() {
    for (String entry : MANY) {
      Corrections one = corrections(entry);
      CaseFacts once = one.apply(SampleCase.facts(), SampleCase.words()).facts();
      assertThat(one.apply(once, SampleCase.words()).facts()).as(entry).isEqualTo(once);
    }
  }

  @Test
  void theFingerprintIsOfWhatIsSaidNotOfItsPlace() {
    String one = corrections(MANY[0], MANY[1]).fingerprint();

    assertThat(corrections(MANY[1], MANY[0]).fingerprint()).isEqualTo(one);
    assertThat(corrections(MANY[0], MANY[2]).fingerprint()).isNotEqualTo(one);
    assertThat(Corrections.NONE.fingerprint()).isEmpty();
  }
}
