package org.reformgraph.facts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.reformgraph.model.Bound;
import org.reformgraph.model.CaseFacts;
import org.reformgraph.model.CaseInfo;
import org.reformgraph.model.Corrected;
import org.reformgraph.model.CorrectionNote;
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
 * From a line to a case. Keys that are not known are passed over, and so are entities, relations
 * and topics of types that are not known, with the relations that hang on them.
 */
final class FactsLineParser {
  private final Set<String> entities = new HashSet<>();
  private final Set<String> passedOver = new HashSet<>();

  private FactsLineParser() {}

  static FactsLine parse(String line) throws BadFactsException {
    JsonFields json = JsonFields.parse(line);
    CaseFacts facts = new FactsLineParser().facts(json);
    return new FactsLine(facts, json.object("document").textOrNull("fingerprint"));
  }

  private CaseFacts facts(JsonFields json) throws BadFactsException {
    int format = json.integer("format");
    if (format != CaseFacts.FORMAT) {
      throw new BadFactsException(
          "format "
              + format
              + " is not known here (only "
              + CaseFacts.FORMAT
              + "): extract again with this version, or use the version that wrote the file");
    }
    return new CaseFacts(
        format,
        document(json.object("document")),
        caseInfo(json.object("case")),
        entities(json),
        relations(json),
        outcomes(json),
        topics(json),
        corrections(json));
  }

  private static DocumentInfo document(JsonFields json) throws BadFactsException {
    return new DocumentInfo(
        json.text("name"),
        json.text("path"),
        json.text("sha256"),
        json.textOrNull("encoding"),
        json.textOrNull("collection"),
        json.textOrNull("date"));
  }

  private static CaseInfo caseInfo(JsonFields json) throws BadFactsException {
    return new CaseInfo(
        json.text("id"),
        json.text("title"),
        json.textOrNull("subtitle"),
        json.textOrNull("region"),
        json.textOrNull("date"),
        json.textOrNull("source"),
        json.integer("start"),
        json.integer("end"));
  }

  private List<Entity> entities(JsonFields json) throws BadFactsException {
    List<Entity> found = new ArrayList<>();
    for (JsonFields each : json.objects("entities")) {
      String id = each.text("id");
      Optional<EntityType> type = entityType(each.text("type"));
      if (!(type.isPresent() ? entities : passedOver).add(id)) {
        throw each.bad("id", "is given twice: " + id);
      }
      if (type.isPresent()) {
        found.add(entity(each, id, type.get()));
      }
    }
    return found;
  }

  private static Entity entity(JsonFields json, String id, EntityType type)
      throws BadFactsException {
    List<Quote> mentions = new ArrayList<>();
    for (JsonFields mention : json.objects("mentions")) {
      mentions.add(quote(mention, "text"));
    }
    return new Entity(
        id,
        type,
        json.text("name"),
        json.text("canonicalId"),
        json.textOrNull("adminCode"),
        json.textOrNull("region"),
        json.texts("aliases"),
        mentions,
        json.textOrNull("concept"),
        json.textOrNull("number"),
        json.textOrNull("since"),
        json.textOrNull("pioneer"),
        json.textOrNull("method"),
        json.share("confidence"),
        json.has("formerIds") ? json.texts("formerIds") : List.of(),
        corrected(json));
  }

  private static Corrected corrected(JsonFields json) throws BadFactsException {
    return json.has("correctedBy")
        ? new Corrected(json.text("correctedBy"), json.text("correctedWhen"))
        : null;
  }

  private static List<CorrectionNote> corrections(JsonFields json) throws BadFactsException {
    List<CorrectionNote> found = new ArrayList<>();
    if (json.has("corrections")) {
      for (JsonFields each : json.objects("corrections")) {
        found.add(
            new CorrectionNote(
                each.text("operation"),
                each.text("what"),
                each.text("by"),
                each.text("when"),
                each.textOrNull("why")));
      }
    }
    return found;
  }

  private List<Relation> relations(JsonFields json) throws BadFactsException {
    List<Relation> found = new ArrayList<>();
    for (JsonFields each : json.objects("relations")) {
      Optional<RelationType> type = relationType(each.text("type"));
      if (type.isPresent() && known(each, "head") && known(each, "tail")) {
        found.add(relation(each, type.get()));
      }
    }
    return found;
  }

  private Relation relation(JsonFields json, RelationType type) throws BadFactsException {
    return new Relation(
        json.text("id"),
        type,
        json.text("head"),
        json.text("tail"),
        status(json),
        measure(json),
        json.textOrNull("mode"),
        json.textOrNull("since"),
        json.textOrNull("pioneer"),
        quote(json, "evidence"),
        json.textOrNull("method"),
        json.share("confidence"),
        corrected(json));
  }

  private List<Outcome> outcomes(JsonFields json) throws BadFactsException {
    List<Outcome> found = new ArrayList<>();
    for (JsonFields each : json.objects("outcomes")) {
      found.add(
          new Outcome(
              each.text("id"),
              each.text("metric"),
              each.text("value"),
              each.text("unit"),
              each.numberOrNull("number"),
              each.textOrNull("written"),
              bound(each),
              direction(each),
              each.textOrNull("baseline"),
              measure(each),
              status(each),
              quote(each, "evidence"),
              each.textOrNull("method"),
              each.share("confidence"),
              corrected(each)));
    }
    return found;
  }

  private static List<TopicScore> topics(JsonFields json) throws BadFactsException {
    List<TopicScore> found = new ArrayList<>();
    for (JsonFields each : json.objects("topics")) {
      Optional<Topic> topic = Topic.ofCode(each.text("code"));
      if (topic.isPresent()) {
        found.add(new TopicScore(topic.get(), each.share("confidence")));
      }
    }
    return found;
  }

  private static Quote quote(JsonFields json, String words) throws BadFactsException {
    String text = json.text(words);
    List<Span> spans = json.spans("spans");
    Span whole = json.span();
    if (spans.isEmpty()) {
      spans.add(whole);
    }
    if (spans.get(0).start() != whole.start() || spans.get(spans.size() - 1).end() != whole.end()) {
      throw json.bad("spans", "do not begin at start and end at end");
    }
    return new Quote(text, spans, json.integerOrNull("page"));
  }

  /** A measure that was passed over is as good as none. */
  private String measure(JsonFields json) throws BadFactsException {
    return json.has("measure") && known(json, "measure") ? json.text("measure") : null;
  }

  private boolean known(JsonFields json, String key) throws BadFactsException {
    String id = json.text(key);
    if (!entities.contains(id) && !passedOver.contains(id)) {
      throw json.bad(key, "names no entity of the case: " + id);
    }
    return entities.contains(id);
  }

  private static Status status(JsonFields json) throws BadFactsException {
    return json.has("status") ? constant(Status.values(), json, "status") : Status.ASSERTED;
  }

  private static Bound bound(JsonFields json) throws BadFactsException {
    return json.textOrNull("bound") == null ? null : constant(Bound.values(), json, "bound");
  }

  private static Direction direction(JsonFields json) throws BadFactsException {
    return constant(Direction.values(), json, "direction");
  }

  private static <E extends Enum<E>> E constant(E[] all, JsonFields json, String key)
      throws BadFactsException {
    String name = json.text(key);
    for (E each : all) {
      if (each.toString().equals(name)) {
        return each;
      }
    }
    throw json.bad(key, "is none of " + Arrays.toString(all) + ": " + name);
  }

  private static Optional<EntityType> entityType(String label) {
    return Arrays.stream(EntityType.values()).filter(t -> t.label().equals(label)).findFirst();
  }

  private static Optional<RelationType> relationType(String name) {
    return Arrays.stream(RelationType.values()).filter(t -> t.name().equals(name)).findFirst();
  }
}
