package org.reformgraph.evaluate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.reformgraph.facts.BadFactsException;
import org.reformgraph.facts.JsonFields;
import org.reformgraph.model.Span;

/**
 * From a line of a facts file to its case. All but types, ids, names and the title may be missing.
 */
final class FoundParser {
  private FoundParser() {}

  static FoundCase parse(String line) throws BadFactsException {
    JsonFields json = JsonFields.parse(line);
    boolean document = json.has("document");
    JsonFields found = json.object("case");
    return new FoundCase(
        document ? json.object("document").textOrNull("name") : null,
        document ? json.object("document").textOrNull("path") : null,
        found.textOrNull("id"),
        found.text("title"),
        entities(json),
        relations(json),
        outcomes(json),
        new LinkedHashSet<>(json.textsIfAny("topics", "code")));
  }

  private static List<FoundEntity> entities(JsonFields json) throws BadFactsException {
    List<FoundEntity> entities = new ArrayList<>();
    for (JsonFields each : json.objectsIfAny("entities")) {
      List<FoundQuote> mentions = new ArrayList<>();
      for (JsonFields mention : each.objectsIfAny("mentions")) {
        mentions.add(quote(mention, "text"));
      }
      entities.add(
          new FoundEntity(
              each.text("id"),
              each.text("type"),
              orEmpty(each.textOrNull("name")),
              each.textsIfAny("aliases"),
              mentions,
              each.scalarOrNull("adminCode"),
              each.scalarOrNull("region"),
              origin(each)));
    }
    return entities;
  }

  private static List<FoundRelation> relations(JsonFields json) throws BadFactsException {
    List<FoundRelation> relations = new ArrayList<>();
    for (JsonFields each : json.objectsIfAny("relations")) {
      relations.add(
          new FoundRelation(
              each.text("type"),
              each.text("head"),
              each.text("tail"),
              quote(each, "evidence"),
              origin(each)));
    }
    return relations;
  }

  private static List<FoundOutcome> outcomes(JsonFields json) throws BadFactsException {
    List<FoundOutcome> outcomes = new ArrayList<>();
    for (JsonFields each : json.objectsIfAny("outcomes")) {
      outcomes.add(
          new FoundOutcome(
              orEmpty(each.textOrNull("metric")),
              orEmpty(each.scalarOrNull("value")),
              orEmpty(each.scalarOrNull("unit")),
              quote(each, "evidence"),
              origin(each)));
    }
    return outcomes;
  }

  private static FoundQuote quote(JsonFields json, String words) throws BadFactsException {
    List<Span> spans = json.spans("spans");
    if (spans.isEmpty() && json.has("start") && json.has("end")) {
      spans = List.of(json.span());
    }
    return new FoundQuote(orEmpty(json.textOrNull(words)), spans);
  }

  private static Origin origin(JsonFields json) throws BadFactsException {
    BigDecimal confidence = json.numberOrNull("confidence");
    String status = json.textOrNull("status");
    return new Origin(
        status == null ? "asserted" : status,
        json.textOrNull("method"),
        confidence == null ? null : confidence.doubleValue());
  }

  private static String orEmpty(String text) {
    return text == null ? "" : text;
  }
}
