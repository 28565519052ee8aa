package org.reformgraph.benchmarks.graph;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.reformgraph.lexicon.Division;
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
import org.reformgraph.model.Topic;
import org.reformgraph.model.TopicScore;

/**
 * One made-up case: a city takes a measure over from another, an agency runs it on a platform. It
 * has as many facts as a case of a real digest, and sentences as long.
 */
final class GeneratedCase {
  private static final List<String> AGENCIES =
      List.of("市场监督管理局", "政务服务管理局", "税务局", "住房和城乡建设局", "人力资源和社会保障局", "自然资源局", "发展和改革委员会", "司法局");
  private static final List<String> OBJECTS =
      List.of("开办企业", "工程建设项目", "不动产登记", "水电气网报装", "跨境贸易", "纳税缴费", "信用修复", "招标投标", "惠企政策", "企业注销");
  private static final List<String> WAYS =
      List.of("一窗通办", "掌上办", "告知承诺", "免申即享", "容缺受理", "联合验收", "全程网办", "一照通行", "极简审批", "帮办代办");
  private static final List<String> PLATFORMS = List.of("政务服务平台", "企业服务云", "办事通", "智慧监管平台");
  private static final List<String> METHODS =
      List.of("statement-verb", "agency-acts", "copy-take", "listed-after-colon");
  private static final int SURE = 700;
  private static final int SURER = 300;

  private final Random random;
  private final DocumentInfo document;
  private final Division region;
  private final StringBuilder text;
  private final int start;
  private final List<Entity> entities = new ArrayList<>();
  private final List<Relation> relations = new ArrayList<>();
  private final List<Outcome> outcomes = new ArrayList<>();

  /**
   * @param text of the document so far; the case is added to it
   */
  GeneratedCase(Random random, DocumentInfo document, Division region, StringBuilder text) {
    this.random = random;
    this.document = document;
    this.region = region;
    this.text = text;
    this.start = text.length();
  }

  /**
   * Makes the case up.
   *
   * @param model the region that it copies from
   * @param ordinal makes the title the only one of its kind
   * @param concept a code of the concept scheme
   */
  CaseFacts facts(Division model, int ordinal, String concept) {
    String object = pick(OBJECTS);
    String way = pick(WAYS);
    String title = region.name() + "：" + object + "“" + way + "”（之" + ordinal + "）";
    text.append(title).append('\n');
    cityActs(model, object + way, concept);
    agencyActs(pick(AGENCIES), pick(OBJECTS) + pick(WAYS));
    results(object);
    text.append('\n');
    String id = CanonicalId.caseId(documentId(), title, 0);
    CaseInfo info =
        new CaseInfo(
            id, title, null, region.code(), document.date(), "营商环境观察", start, text.length());
    return new CaseFacts(CaseFacts.FORMAT, document, info, entities, relations, outcomes, topics());
  }

  private void cityActs(Division model, String measure, String concept) {
    String policy = "关于" + measure + "改革的若干措施";
    String number = "政办发〔" + (2018 + random.nextInt(6)) + "〕" + (1 + random.nextInt(99)) + "号";
    String platform = region.name() + pick(PLATFORMS);
    Quote sentence =
        sentence(
            "%s借鉴%s经验，印发《%s》（%s），依托%s推行“%s”，群众和企业少跑腿、好办事。"
                .formatted(region.name(), model.name(), policy, number, platform, measure));
    entity(EntityType.REGION, region.name(), CanonicalId.region(region.code()), sentence, null);
    entity(EntityType.REGION, model.name(), CanonicalId.region(model.code()), sentence, null);
    entity(
        EntityType.MEASURE,
        measure,
        CanonicalId.measure(region.code(), measure),
        sentence,
        concept);
    entity(
        EntityType.POLICY,
        policy,
        CanonicalId.policy(null, region.code(), policy),
        sentence,
        number);
    entity(
        EntityType.PLATFORM,
        platform,
        CanonicalId.platform(region.code(), platform),
        sentence,
        null);
    relation(RelationType.IMPLEMENTS, "e1", "e3", Status.ASSERTED, null, sentence);
    relation(RelationType.ISSUES, "e1", "e4", Status.ASSERTED, null, sentence);
    relation(RelationType.OPERATES, "e1", "e5", Status.ASSERTED, null, sentence);
    relation(RelationType.DELIVERED_ON, "e3", "e5", Status.ASSERTED, null, sentence);
    relation(RelationType.BASED_ON, "e3", "e4", Status.ASSERTED, null, sentence);
    relation(RelationType.COPIES_FROM, "e1", "e2", Status.ASSERTED, "e3", sentence);
  }

  private void agencyActs(String agency, String measure) {
    String name = region.name() + agency;
    Quote now = sentence("%s在全市各级大厅推行“%s”，实行一次告知、一表申请、一窗受理。".formatted(name, measure));
    entity(EntityType.AGENCY, name, CanonicalId.agency(region.code(), agency), now, null);
    entity(EntityType.MEASURE, measure, CanonicalId.measure(region.code(), measure), now, null);
    relation(RelationType.IMPLEMENTS, "e6", "e7", Status.ASSERTED, null, now);
    Quote later = sentence("下一步，%s将把更多事项纳入改革清单并在区县推开。".formatted(name));
    relation(RelationType.IMPLEMENTS, "e6", "e3", Status.PLANNED, null, later);
  }

  private void results(String object) {
    int days = 2 + random.nextInt(9);
    int before = days + 5 + random.nextInt(20);
    Quote time = sentence("改革后，%s平均办理时间由%d个工作日压缩至%d个工作日。".formatted(object, before, days));
    outcome(object + "平均办理时间", days, "个工作日", before + "个工作日", time);
    int firms = 100 + random.nextInt(9000);
    Quote reach = sentence("截至目前，已累计服务企业%d家，企业满意度持续提升。".formatted(firms));
    outcome("服务企业", firms, "家", null, reach);
  }

  private Quote sentence(String words) {
    int from = text.length();
    text.append(words);
    return new Quote(words, List.of(new Span(from, text.length())), 1 + from / 1000);
  }

  private void entity(EntityType type, String name, String id, Quote in, String stated) {
    int from = in.start() + in.text().indexOf(name);
    Quote mention = new Quote(name, List.of(new Span(from, from + name.length())), in.page());
    entities.add(
        new Entity(
            "e" + (entities.size() + 1),
            type,
            name,
            id,
            type == EntityType.REGION ? id.substring(id.indexOf('/') + 1) : null,
            type == EntityType.REGION ? null : region.code(),
            List.of(),
            List.of(mention),
            type == EntityType.MEASURE ? stated : null,
            type == EntityType.POLICY ? stated : null,
            type == EntityType.MEASURE ? document.date() : null,
            null,
            pick(METHODS),
            sure()));
  }

  private void relation(
      RelationType type, String head, String tail, Status status, String measure, Quote evidence) {
    relations.add(
        new Relation(
            "r" + (relations.size() + 1),
            type,
            head,
            tail,
            status,
            measure,
            measure == null ? null : "借鉴",
            null,
            null,
            evidence,
            pick(METHODS),
            sure()));
  }

  private void outcome(String metric, int value, String unit, String baseline, Quote evidence) {
    outcomes.add(
        new Outcome(
            "o" + (outcomes.size() + 1),
            metric,
            Integer.toString(value),
            unit,
            BigDecimal.valueOf(value),
            baseline == null ? Direction.INCREASE : Direction.LEVEL,
            baseline,
            "e3",
            Status.ASSERTED,
            evidence,
            pick(METHODS),
            sure()));
  }

  private List<TopicScore> topics() {
    Topic[] all = Topic.values();
    int first = random.nextInt(all.length);
    return List.of(
        new TopicScore(all[first], sure()), new TopicScore(all[(first + 1) % all.length], sure()));
  }

  private double sure() {
    return (SURE + random.nextInt(SURER)) / 1000.0;
  }

  private String documentId() {
    return CanonicalId.document(document.collection(), document.path());
  }

  private String pick(List<String> from) {
    return from.get(random.nextInt(from.size()));
  }
}
