package org.reformgraph.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.reformgraph.extract.CaseView;
import org.reformgraph.extract.Findings;
import org.reformgraph.extract.mention.Mention;
import org.reformgraph.extract.mention.Referent;
import org.reformgraph.extract.outcome.Result;
import org.reformgraph.extract.relation.Statement;
import org.reformgraph.lexicon.Division;
import org.reformgraph.lexicon.Gazetteer;
import org.reformgraph.model.CanonicalId;
import org.reformgraph.model.CaseFacts;
import org.reformgraph.model.CaseInfo;
import org.reformgraph.model.DocumentInfo;
import org.reformgraph.model.Entity;
import org.reformgraph.model.EntityType;
import org.reformgraph.model.FoldedName;
import org.reformgraph.model.Outcome;
import org.reformgraph.model.Quote;
import org.reformgraph.model.Relation;
import org.reformgraph.model.RelationType;
import org.reformgraph.model.Span;
import org.reformgraph.model.Status;
import org.reformgraph.model.TopicScore;

/** Turns what was read in a case into entities, relations and outcomes with canonical ids. */
public final class Resolver {
  private final Gazetteer gazetteer;

  public Resolver(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** The facts of a case. */
  public CaseFacts resolve(Findings findings) {
    return resolve(
        findings.view(),
        findings.mentions(),
        findings.statements(),
        findings.results(),
        findings.topics());
  }

  private CaseFacts resolve(
      CaseView view,
      List<Mention> mentions,
      List<Statement> statements,
      List<Result> results,
      List<TopicScore> topics) {
    Aliases aliases = Aliases.of(view, mentions);
    Map<Referent, List<Mention>> byReferent = new LinkedHashMap<>();
    for (Mention m : mentions) {
      byReferent.computeIfAbsent(aliases.of(m.referent()), r -> new ArrayList<>()).add(m);
    }
    Set<Referent> ends = new LinkedHashSet<>();
    for (Statement s : statements) {
      ends.add(aliases.of(s.head()));
      ends.add(aliases.of(s.tail()));
    }
    // 我市 alone names nothing: it only repeats a region that is named somewhere, if only as the
    // case's own, or that does something
    byReferent
        .entrySet()
        .removeIf(
            e ->
                e.getValue().stream().noneMatch(Mention::own)
                    && !isRegionOf(view, e.getKey())
                    && !ends.contains(e.getKey()));
    ends.forEach(end -> byReferent.computeIfAbsent(end, r -> new ArrayList<>()));
    Owners owners = Owners.of(view.region(), statements, aliases);
    Map<Referent, String> ids = new HashMap<>();
    List<Entity> entities = new ArrayList<>();
    List<Referent> order = new ArrayList<>(byReferent.keySet());
    Map<Referent, Integer> firstMention = new HashMap<>();
    byReferent.forEach((referent, of) -> firstMention.put(referent, firstStart(of)));
    order.sort(Comparator.comparing(firstMention::get));
    Map<Referent, Statement> adoptions = adoptions(statements, aliases);
    Evidence evidence = new Evidence(view);
    for (Referent referent : order) {
      String id = "e" + (entities.size() + 1);
      ids.put(referent, id);
      entities.add(
          entity(
              id,
              referent,
              byReferent.get(referent),
              view,
              owners,
              Optional.ofNullable(adoptions.get(referent))));
    }
    List<Relation> relations = relations(evidence, statements, aliases, ids);
    CaseInfo info = caseInfo(view);
    return new CaseFacts(
        CaseFacts.FORMAT,
        view.source().document().info(),
        info,
        entities,
        relations,
        outcomes(evidence, results, aliases, ids),
        topics);
  }

  private static int firstStart(List<Mention> mentions) {
    return mentions.stream().mapToInt(Mention::start).min().orElse(Integer.MAX_VALUE);
  }

  private static boolean isRegionOf(CaseView view, Referent referent) {
    return view.region() != null
        && referent.type() == EntityType.REGION
        && view.region().id().equals(referent.key());
  }

  private Entity entity(
      String id,
      Referent referent,
      List<Mention> mentions,
      CaseView view,
      Owners owners,
      Optional<Statement> adoption) {
    List<Quote> quotes = mentions.stream().map(m -> view.quote(m.start(), m.end())).toList();
    Set<String> names = new LinkedHashSet<>();
    for (int i = 0; i < mentions.size(); i++) {
      Mention m = mentions.get(i);
      names.add(m.referent().name());
      String healed = view.text(m.start(), m.end());
      names.add(healed);
      String written = quotes.get(i).text();
      if (!written.equals(healed) && !FoldedName.of(written).equals(FoldedName.of(healed))) {
        names.add(written); // as the source has it: in traditional characters, with a slip
      }
    }
    names.remove(referent.name());
    names.remove("《" + referent.name() + "》");
    String owner = owners.of(referent);
    Mention best =
        mentions.stream().max(Comparator.comparingDouble(Mention::confidence)).orElse(null);
    return new Entity(
        id,
        referent.type(),
        referent.name(),
        canonicalId(referent, owner),
        referent.type() == EntityType.REGION ? referent.detail() : null,
        regionCode(referent, owner),
        List.copyOf(names),
        quotes,
        referent.type() == EntityType.MEASURE ? referent.detail() : null,
        referent.type() == EntityType.POLICY ? referent.detail() : null,
        adoption.map(Statement::since).orElse(null),
        adoption.map(Statement::pioneer).orElse(null),
        best == null ? "inferred" : best.method(),
        best == null ? 0.6 : Math.round(best.confidence() * 100) / 100.0);
  }

  /** For each measure the first statement that says most of how it was adopted. */
  private static Map<Referent, Statement> adoptions(List<Statement> statements, Aliases aliases) {
    Map<Referent, Statement> adoptions = new HashMap<>();
    for (Statement s : statements) {
      Referent measure = aliases.of(s.tail());
      if (s.type() == RelationType.IMPLEMENTS
          && s.status() == Status.ASSERTED
          && measure.type() == EntityType.MEASURE) {
        adoptions.merge(measure, s, (a, b) -> saying(a) >= saying(b) ? a : b);
      }
    }
    return adoptions;
  }

  private static int saying(Statement s) {
    return (s.since() == null ? 0 : 1) + (s.pioneer() == null ? 0 : 1);
  }

  private static String canonicalId(Referent r, String owner) {
    return switch (r.type()) {
      case REGION -> "region/" + r.key();
      case AGENCY -> CanonicalId.agency(owner, r.detail());
      case POLICY -> CanonicalId.policy(r.detail(), owner, r.name());
      case PLATFORM -> CanonicalId.platform(owner, r.name());
      case MEASURE -> CanonicalId.measure(owner, r.name());
    };
  }

  /** The code of the division that a thing belongs to; of a functional area that of its parent. */
  private String regionCode(Referent r, String owner) {
    if (r.type() == EntityType.REGION) {
      return r.detail() != null ? null : parentCode(r.key());
    }
    return gazetteer.byId(owner).map(Division::code).orElseGet(() -> parentCode(owner));
  }

  private static String parentCode(String areaKey) {
    int dash = areaKey.indexOf('-');
    return dash < 0 ? areaKey : areaKey.substring(0, dash);
  }

  private static List<Relation> relations(
      Evidence evidence, List<Statement> statements, Aliases aliases, Map<Referent, String> ids) {
    Map<String, Statement> best = new LinkedHashMap<>();
    for (Statement s : statements) {
      Referent head = aliases.of(s.head());
      Referent tail = aliases.of(s.tail());
      if (head.equals(tail)) {
        continue;
      }
      best.merge(key(s, ids.get(head), ids.get(tail)), s, Resolver::better);
    }
    List<Relation> relations = new ArrayList<>();
    for (Statement s : best.values()) {
      relations.add(
          new Relation(
              "r" + (relations.size() + 1),
              s.type(),
              ids.get(aliases.of(s.head())),
              ids.get(aliases.of(s.tail())),
              s.status(),
              s.measure() == null ? null : ids.get(aliases.of(s.measure())),
              s.mode(),
              s.since(),
              s.pioneer(),
              evidence.of(s.sentence()),
              s.rule(),
              s.confidence()));
    }
    return relations;
  }

  private static String key(Statement s, String head, String tail) {
    boolean swap = s.type().symmetric() && head.compareTo(tail) > 0;
    return s.type() + " " + (swap ? tail + " " + head : head + " " + tail);
  }

  /**
   * An asserted statement outweighs a planned one; of two the surer stays, and the one that says
   * what is copied.
   */
  private static Statement better(Statement a, Statement b) {
    return Comparator.<Statement>comparingInt(s -> s.status() == Status.ASSERTED ? 1 : 0)
                .thenComparingInt(s -> s.measure() == null ? 0 : 1)
                .thenComparingDouble(Statement::confidence)
                .compare(a, b)
            >= 0
        ? a
        : b;
  }

  private static List<Outcome> outcomes(
      Evidence evidence, List<Result> results, Aliases aliases, Map<Referent, String> ids) {
    List<Outcome> outcomes = new ArrayList<>();
    for (Result r : results) {
      outcomes.add(
          new Outcome(
              "o" + (outcomes.size() + 1),
              r.metric(),
              r.value(),
              r.unit(),
              r.number(),
              evidence.words(r.sentence(), r.written()),
              r.written().bound(),
              r.direction(),
              r.baseline(),
              r.measure() == null ? null : ids.get(aliases.of(r.measure())),
              r.status(),
              evidence.of(r.sentence()),
              r.rule(),
              r.confidence(),
              null));
    }
    return outcomes;
  }

  private static CaseInfo caseInfo(CaseView view) {
    DocumentInfo document = view.source().document().info();
    String documentId = CanonicalId.document(document.collection(), document.path());
    Span whole = view.source().document().text().extent(view.start(), view.end());
    return new CaseInfo(
        CanonicalId.caseId(documentId, view.source().title(), view.source().ordinal()),
        view.source().title(),
        view.source().subtitle(),
        view.region() == null ? null : view.region().code(),
        view.source().date(),
        view.source().source(),
        whole.start(),
        whole.end());
  }
}
