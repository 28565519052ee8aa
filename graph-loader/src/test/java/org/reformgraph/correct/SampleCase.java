package org.reformgraph.correct;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.reformgraph.model.CanonicalId;
import org.reformgraph.model.CaseFacts;
import org.reformgraph.model.CaseInfo;
import org.reformgraph.model.Direction;
import org.reformgraph.model.DocumentInfo;
import org.reformgraph.model.Entity;
import org.reformgraph.model.EntityType;
import org.reformgraph.model.Outcome;
import org.reformgraph.model.Quote;
import org.reformgraph.model.Relation;
import org.reformgraph.model.RelationType;
import org.reformgraph.model.Span;
import org.reformgraph.model.Status;

/** A made-up case with facts, to be corrected. */
final class SampleCase {
  static final String ID = "case/0123456789abcdef";
  static final String YUXI = CanonicalId.region("530400");
  static final String DALI = CanonicalId.region("532900");
  static final String PORTAL = CanonicalId.platform("530400", "岭通汇");
  static final String APP = CanonicalId.platform("530400", "岭通汇App");
  static final String LICENCE = CanonicalId.measure("530400", "一照多址");

  static final String TEXT =
      "玉溪市：办事不跑腿\n玉溪市在岭通汇上办理“一照多址”，办件320件。岭通汇App与岭通汇对接。" + "玉溪市借鉴大理州的做法，大理州感到满意。\n";
  private static final String FIRST = "玉溪市在岭通汇上办理“一照多址”，办件320件。";
  private static final String SECOND = "岭通汇App与岭通汇对接。";
  private static final String THIRD = "玉溪市借鉴大理州的做法，大理州感到满意。";

  private SampleCase() {}

  static CaseFacts facts() {
    return new CaseFacts(
        CaseFacts.FORMAT,
        new DocumentInfo("案例.txt", "案例.txt", "0".repeat(64), "UTF-8", "tests", null),
        new CaseInfo(ID, "玉溪市：办事不跑腿", null, "530400", null, null, 0, TEXT.length()),
        List.of(
            entity("e1", EntityType.REGION, YUXI, "玉溪市", "玉溪市"),
            entity("e2", EntityType.REGION, DALI, "大理白族自治州", "大理州"),
            entity("e3", EntityType.PLATFORM, PORTAL, "岭通汇", "岭通汇"),
            entity("e4", EntityType.PLATFORM, APP, "岭通汇App", "岭通汇App"),
            entity("e5", EntityType.MEASURE, LICENCE, "一照多址", "一照多址")),
        List.of(
            relation("r1", RelationType.OPERATES, "e1", "e3", FIRST),
            relation("r2", RelationType.DELIVERED_ON, "e5", "e3", FIRST),
            relation("r3", RelationType.CONNECTS_TO, "e4", "e3", SECOND),
            relation("r4", RelationType.COPIES_FROM, "e1", "e2", THIRD),
            relation("r5", RelationType.IMPLEMENTS, "e1", "e5", FIRST)),
        List.of(
            new Outcome(
                "o1",
                "办件",
                "320",
                "件",
                new BigDecimal(320),
                Direction.LEVEL,
                null,
                "e5",
                Status.ASSERTED,
                quote(FIRST),
                "rule",
                0.9)),
        List.of());
  }

  /** The text itself, as a case that was read has it. */
  static CaseWords words() {
    return words ->
        TEXT.contains(CaseWords.dense(words))
            ? Optional.of(quote(CaseWords.dense(words)))
            : Optional.empty();
  }

  private static Entity entity(
      String id, EntityType type, String canonicalId, String name, String form) {
    return new Entity(
        id,
        type,
        name,
        canonicalId,
        type == EntityType.REGION ? Ids.adminCode(canonicalId) : null,
        type == EntityType.REGION ? null : "530400",
        name.equals(form) ? List.of() : List.of(form),
        mentions(form),
        null,
        null,
        null,
        null,
        "lexicon",
        0.9);
  }

  private static List<Quote> mentions(String form) {
    List<Quote> found = new ArrayList<>();
    for (int at = TEXT.indexOf(form); at >= 0; at = TEXT.indexOf(form, at + 1)) {
      if (!TEXT.startsWith("App", at + form.length())) {
        found.add(new Quote(form, List.of(new Span(at, at + form.length())), null));
      }
    }
    return found;
  }

  private static Relation relation(
      String id, RelationType type, String head, String tail, String sentence) {
    return new Relation(
        id,
        type,
        head,
        tail,
        Status.ASSERTED,
        null,
        null,
        null,
        null,
        quote(sentence),
        "rule",
        0.8);
  }

  private static Quote quote(String words) {
    int at = TEXT.indexOf(words);
    return new Quote(words, List.of(new Span(at, at + words.length())), null);
  }

  /** The relations of a case as {@code 玉溪市 OPERATES 岭通汇}. */
  static List<String> relations(CaseFacts facts) {
    return facts.relations().stream()
        .map(r -> name(facts, r.head()) + " " + r.type() + " " + name(facts, r.tail()))
        .toList();
  }

  static Stream<Entity> named(CaseFacts facts, String name) {
    return facts.entities().stream().filter(e -> e.name().equals(name));
  }

  private static String name(CaseFacts facts, String localId) {
    return facts.entities().stream()
        .filter(e -> e.id().equals(localId))
        .map(Entity::name)
        .findFirst()
        .orElseThrow(() -> new AssertionError(localId + " is nobody's id"));
  }
}
