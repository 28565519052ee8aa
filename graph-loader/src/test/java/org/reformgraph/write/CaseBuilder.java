package org.reformgraph.write;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
 * Makes the facts of a fictional case, one call a fact. Entities are named by their names; offsets
 * count on from fact to fact.
 */
public final class CaseBuilder {
  private final String title;
  private final Map<String, Entity> entities = new LinkedHashMap<>();
  private final List<Relation> relations = new ArrayList<>();
  private final List<Outcome> outcomes = new ArrayList<>();
  private final List<TopicScore> topics = new ArrayList<>();
  private int offset;

  private CaseBuilder(String title) {
    this.title = title;
  }

  public static CaseBuilder titled(String title) {
    return new CaseBuilder(title);
  }

  public CaseBuilder region(String code, String name, String... aliases) {
    return entity(EntityType.REGION, name, CanonicalId.region(code), code, code, null, aliases);
  }

  public CaseBuilder area(String parent, String name, String... aliases) {
    return entity(
        EntityType.REGION, name, CanonicalId.area(parent, name), null, parent, null, aliases);
  }

  /** An agency whose name apart from its region is given. */
  public CaseBuilder agency(String regionKey, String function, String name, String... aliases) {
    return entity(
        EntityType.AGENCY,
        name,
        CanonicalId.agency(regionKey, function),
        null,
        regionKey,
        null,
        aliases);
  }

  public CaseBuilder measure(String regionKey, String name, String concept, String... aliases) {
    return entity(
        EntityType.MEASURE,
        name,
        CanonicalId.measure(regionKey, name),
        null,
        regionKey,
        concept,
        aliases);
  }

  public CaseBuilder platform(String regionKey, String name, String... aliases) {
    return entity(
        EntityType.PLATFORM,
        name,
        CanonicalId.platform(regionKey, name),
        null,
        regionKey,
        null,
        aliases);
  }

  public CaseBuilder policy(String regionKey, String title, String... aliases) {
    return entity(
        EntityType.POLICY,
        title,
        CanonicalId.policy(null, regionKey, title),
        null,
        regionKey,
        null,
        aliases);
  }

  public CaseBuilder says(String head, RelationType type, String tail, String evidence) {
    return says(Status.ASSERTED, head, type, tail, null, evidence);
  }

  public CaseBuilder says(
      Status status, String head, RelationType type, String tail, String measure, String evidence) {
    relations.add(
        new Relation(
            "r" + (relations.size() + 1),
            type,
            localId(head),
            localId(tail),
            status,
            measure == null ? null : localId(measure),
            type == RelationType.COPIES_FROM ? "借鉴" : null,
            null,
            null,
            quote(evidence),
            "test",
            0.9));
    return this;
  }

  public CaseBuilder achieves(
      Status status, String measure, String metric, String value, String unit, double number) {
    outcomes.add(
        new Outcome(
            "o" + (outcomes.size() + 1),
            metric,
            value,
            unit,
            BigDecimal.valueOf(number),
            Direction.LEVEL,
            null,
            measure == null ? null : localId(measure),
            status,
            quote(metric + value + unit),
            "test",
            0.8));
    return this;
  }

  public CaseBuilder about(Topic topic, double confidence) {
    topics.add(new TopicScore(topic, confidence));
    return this;
  }

  /** The facts, as those of the first case of its title in a document. */
  CaseFacts in(DocumentInfo document) {
    String documentId = CanonicalId.document(document.collection(), document.path());
    CaseInfo info =
        new CaseInfo(
            CanonicalId.caseId(documentId, title, 0),
            title,
            null,
            null,
            "2022-05",
            null,
            0,
            offset);
    return new CaseFacts(
        CaseFacts.FORMAT,
        document,
        info,
        List.copyOf(entities.values()),
        relations,
        outcomes,
        topics);
  }

  private CaseBuilder entity(
      EntityType type,
      String name,
      String canonicalId,
      String adminCode,
      String region,
      String concept,
      String... aliases) {
    Entity entity =
        new Entity(
            "e" + (entities.size() + 1),
            type,
            name,
            canonicalId,
            adminCode,
            region,
            List.of(aliases),
            List.of(quote(name)),
            concept,
            null,
            null,
            null,
            "test",
            0.95);
    if (entities.put(name, entity) != null) {
      throw new IllegalArgumentException("given twice: " + name);
    }
    return this;
  }

  private String localId(String name) {
    Entity entity = entities.get(name);
    if (entity == null) {
      throw new IllegalArgumentException("no entity of the case: " + name);
    }
    return entity.id();
  }

  private Quote quote(String text) {
    int start = offset;
    offset += text.codePointCount(0, text.length());
    return new Quote(text, List.of(new Span(start, offset++)), null);
  }
}
