package org.reformgraph.facts;

import org.reformgraph.model.CaseFacts;
import org.reformgraph.model.CaseInfo;
import org.reformgraph.model.Corrected;
import org.reformgraph.model.CorrectionNote;
import org.reformgraph.model.DocumentInfo;
import org.reformgraph.model.Entity;
import org.reformgraph.model.EntityType;
import org.reformgraph.model.Outcome;
import org.reformgraph.model.Quote;
import org.reformgraph.model.Relation;
import org.reformgraph.model.TopicScore;

/**
 * Which keys each record is written under, and in which order. Keys that the format always shows
 * are written even when null; the others are left out.
 */
final class FactsKeys {
  private FactsKeys() {}

  static void write(JsonObjectText json, FactsLine line) {
    CaseFacts facts = line.facts();
    json.put("format", facts.format())
        .putObject("document", line, FactsKeys::document)
        .putObject("case", facts.caseInfo(), FactsKeys::caseInfo)
        .putObjects("entities", facts.entities(), FactsKeys::entity)
        .putObjects("relations", facts.relations(), FactsKeys::relation)
        .putObjects("outcomes", facts.outcomes(), FactsKeys::outcome)
        .putObjects("topics", facts.topics(), FactsKeys::topic);
    if (!facts.corrections().isEmpty()) {
      json.putObjects("corrections", facts.corrections(), FactsKeys::correction);
    }
  }

  private static void document(JsonObjectText json, FactsLine line) {
    DocumentInfo d = line.facts().document();
    json.put("name", d.name())
        .put("path", d.path())
        .put("sha256", d.sha256())
        .put("encoding", d.encoding())
        .putIfKnown("collection", d.collection())
        .putIfKnown("date", d.date())
        .putIfKnown("fingerprint", line.fingerprint());
  }

  private static void caseInfo(JsonObjectText json, CaseInfo c) {
    json.put("id", c.id())
        .put("title", c.title())
        .put("subtitle", c.subtitle())
        .put("region", c.region())
        .put("date", c.date())
        .put("source", c.source())
        .put("start", c.start())
        .put("end", c.end());
  }

  private static void entity(JsonObjectText json, Entity e) {
    json.put("id", e.id())
        .put("type", e.type().label())
        .put("name", e.name())
        .put("canonicalId", e.canonicalId());
    if (e.type() == EntityType.REGION) {
      json.put("adminCode", e.adminCode()).putIfKnown("region", e.region());
    } else {
      json.putIfKnown("adminCode", e.adminCode()).put("region", e.region());
    }
    json.put("aliases", e.aliases())
        .putObjects("mentions", e.mentions(), FactsKeys::mention)
        .putIfKnown("concept", e.concept())
        .putIfKnown("number", e.number())
        .putIfKnown("since", e.since())
        .putIfKnown("pioneer", e.pioneer())
        .putIfKnown("method", e.method())
        .put("confidence", e.confidence());
    if (!e.formerIds().isEmpty()) {
      json.put("formerIds", e.formerIds());
    }
    corrected(json, e.corrected());
  }

  private static void relation(JsonObjectText json, Relation r) {
    json.put("id", r.id())
        .put("type", r.type().name())
        .put("head", r.head())
        .put("tail", r.tail())
        .put("status", r.status().toString())
        .putIfKnown("measure", r.measure())
        .putIfKnown("mode", r.mode())
        .put("since", r.since())
        .put("pioneer", r.pioneer());
    evidence(json, r.evidence());
    json.putIfKnown("method", r.method()).put("confidence", r.confidence());
    corrected(json, r.corrected());
  }

  private static void outcome(JsonObjectText json, Outcome o) {
    json.put("id", o.id())
        .put("metric", o.metric())
        .put("value", o.value())
        .put("unit", o.unit())
        .put("number", o.number())
        .putIfKnown("written", o.written())
        .putIfKnown("bound", o.bound() == null ? null : o.bound().toString())
        .put("direction", o.direction().toString())
        .put("baseline", o.baseline())
        .put("measure", o.measure())
        .put("status", o.status().toString());
    evidence(json, o.evidence());
    json.putIfKnown("method", o.method()).put("confidence", o.confidence());
    corrected(json, o.corrected());
  }

  private static void topic(JsonObjectText json, TopicScore t) {
    json.put("code", t.code().code()).put("confidence", t.confidence());
  }

  private static void correction(JsonObjectText json, CorrectionNote c) {
    json.put("operation", c.operation())
        .put("what", c.what())
        .put("by", c.by())
        .put("when", c.when())
        .putIfKnown("why", c.why());
  }

  private static void corrected(JsonObjectText json, Corrected c) {
    if (c != null) {
      json.put("correctedBy", c.by()).put("correctedWhen", c.when());
    }
  }

  private static void mention(JsonObjectText json, Quote q) {
    json.put("start", q.start()).put("end", q.end()).put("text", q.text());
    pieces(json, q);
  }

  private static void evidence(JsonObjectText json, Quote q) {
    json.put("start", q.start()).put("end", q.end()).put("evidence", q.text());
    pieces(json, q);
  }

  private static void pieces(JsonObjectText json, Quote q) {
    if (q.spans().size() > 1) {
      json.putPairs("spans", q.spans().stream().map(s -> new int[] {s.start(), s.end()}).toList());
    }
    json.putIfKnown("page", q.page());
  }
}
