package org.reformgraph.correct;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.reformgraph.model.Direction;
import org.reformgraph.model.EntityType;
import org.reformgraph.model.RelationType;
import org.reformgraph.model.Status;

/** Makes a correction of one entry of a corrections file. */
final class CorrectionEntry {
  private static final List<String> OPERATIONS =
      List.of("merge", "split", "rename", "retype", "reject", "add");
  private static final String RELATION = "relation";
  private static final String OUTCOME = "outcome";
  private static final String ENTITY = "entity";

  private final EntryKeys entry;

  private CorrectionEntry(EntryKeys entry) {
    this.entry = entry;
  }

  /**
   * Reads an entry.
   *
   * @param problems takes everything that is wrong with it
   * @return empty when anything is
   */
  static Optional<Correction> of(YamlEntry entry, Problems problems) {
    List<String> named = OPERATIONS.stream().filter(entry.values()::containsKey).toList();
    if (named.size() != 1) {
      problems.add(
          entry.line(),
          "an entry has one of "
              + String.join(", ", OPERATIONS)
              + (named.isEmpty() ? "" : ", not " + String.join(" and ", named)));
      return Optional.empty();
    }
    return new CorrectionEntry(new EntryKeys(entry, problems)).read(named.get(0));
  }

  private Optional<Correction> read(String operation) {
    return switch (operation) {
      case "merge" -> merge();
      case "split" -> split();
      case "rename" -> rename();
      case "retype" -> retype();
      case "reject" -> reject();
      default -> add();
    };
  }

  /** The correction, once all its keys are read: made only when none was wrong. */
  private Optional<Correction> ifSound(Supplier<Correction> correction) {
    return entry.isSound() ? Optional.of(correction.get()) : Optional.empty();
  }

  private Optional<Correction> merge() {
    entry.only("merge", "into");
    TreeSet<String> from = entry.ids("merge");
    String into = entry.id("into");
    for (String id : from) {
      if (id.equals(into)) {
        entry.problem("merge", id + " cannot be merged into itself");
      } else if (into != null && Ids.type(id) != Ids.type(into)) {
        entry.problem("merge", id + " and " + into + " are of two types: retype one of them first");
      }
    }
    Stamp stamp = entry.stamp();
    return ifSound(() -> new Merge(from, into, stamp));
  }

  private Optional<Correction> split() {
    entry.only("split", "forms", "name", "id", "region", "case");
    String from = entry.id("split");
    String name = entry.word("name");
    String to = newId(typeOf(from), name, from);
    if (to != null && to.equals(from)) {
      entry.problem("name", "what is split off would have the id that it has: " + from);
    }
    TreeSet<String> forms = new TreeSet<>();
    entry.words("forms").forEach(form -> forms.add(CaseWords.dense(form)));
    String division = division(to);
    String caseId = entry.caseIdOrNull();
    Stamp stamp = entry.stamp();
    return ifSound(() -> new Split(from, forms, to, name, division, caseId, stamp));
  }

  private Optional<Correction> rename() {
    entry.only("rename", "name");
    String id = entry.id("rename");
    if (typeOf(id) == EntityType.REGION) {
      entry.problem(
          "rename", "regions have their names from the lexicon: use regions.tsv or areas.tsv");
    }
    String name = entry.word("name");
    Stamp stamp = entry.stamp();
    return ifSound(() -> new Rename(id, name, stamp));
  }

  private Optional<Correction> retype() {
    entry.only("retype", "type", "name", "id", "region");
    String from = entry.id("retype");
    EntityType type = entry.oneOf("type", List.of(EntityType.values()));
    if (type != null && type == typeOf(from)) {
      entry.problem("type", from + " is a " + type + " already");
    }
    String name = entry.word("name");
    String to = type != null && type == typeOf(from) ? null : newId(type, name, from);
    Stamp stamp = entry.stamp();
    return ifSound(() -> new Retype(from, to, name, stamp));
  }

  private Optional<Correction> reject() {
    String what = entry.word("reject");
    if (RELATION.equals(what)) {
      return rejectRelation();
    }
    return OUTCOME.equals(what) ? rejectOutcome() : rejectEntity(what);
  }

  private Optional<Correction> rejectRelation() {
    entry.only("reject", "type", "from", "to", "case");
    RelationType type = type();
    String from = entry.id("from");
    String to = entry.id("to");
    String caseId = entry.caseIdOrNull();
    Stamp stamp = entry.stamp();
    return ifSound(() -> new RejectRelation(type, from, to, caseId, stamp));
  }

  private Optional<Correction> rejectOutcome() {
    entry.only("reject", "metric", "value", "case");
    String caseId = entry.caseId();
    String metric = entry.word("metric");
    String value = entry.word("value");
    Stamp stamp = entry.stamp();
    return ifSound(() -> new RejectOutcome(caseId, metric, value, stamp));
  }

  private Optional<Correction> rejectEntity(String what) {
    if (what != null && !Ids.isId(what)) {
      entry.problem(
          "reject", "“" + what + "” is neither relation nor outcome nor the id of an entity");
    } else {
      entry.only("reject", "case");
    }
    String caseId = entry.caseIdOrNull();
    Stamp stamp = entry.stamp();
    return ifSound(() -> new RejectEntity(what, caseId, stamp));
  }

  private Optional<Correction> add() {
    String what = entry.oneOf("add", List.of(ENTITY, RELATION, OUTCOME));
    if (what == null) {
      entry.stamp();
      return Optional.empty();
    }
    return switch (what) {
      case ENTITY -> addEntity();
      case RELATION -> addRelation();
      default -> addOutcome();
    };
  }

  private Optional<Correction> addEntity() {
    entry.only("add", "case", "type", "name", "id", "region", "mention");
    String caseId = entry.caseId();
    EntityType type = entry.oneOf("type", List.of(EntityType.values()));
    String name = entry.word("name");
    String id = newId(type, name, null);
    String mention = entry.has("mention") ? entry.word("mention") : name;
    String division = division(id);
    Stamp stamp = entry.stamp();
    return ifSound(() -> new AddEntity(caseId, id, name, division, mention, stamp));
  }

  private Optional<Correction> addRelation() {
    entry.only(
        "add", "case", "type", "from", "to", "measure", "mode", "since", "status", "evidence");
    String caseId = entry.caseId();
    RelationType type = type();
    String from = entry.id("from");
    String to = entry.id("to");
    if (type != null && from != null && to != null && !type.joins(Ids.type(from), Ids.type(to))) {
      entry.problem("type", type + " cannot join a " + Ids.type(from) + " to a " + Ids.type(to));
    }
    String measure = measure();
    String mode = entry.wordOrNull("mode");
    String since = entry.wordOrNull("since");
    Status status = status();
    String evidence = entry.word("evidence");
    Stamp stamp = entry.stamp();
    return ifSound(
        () ->
            new AddRelation(caseId, type, from, to, measure, mode, since, status, evidence, stamp));
  }

  private Optional<Correction> addOutcome() {
    entry.only(
        "add",
        "case",
        "metric",
        "value",
        "unit",
        "number",
        "direction",
        "baseline",
        "measure",
        "status",
        "evidence");
    String caseId = entry.caseId();
    String metric = entry.word("metric");
    String value = entry.word("value");
    String unit = entry.has("unit") ? entry.word("unit") : "";
    BigDecimal number = entry.numberOrNull("number");
    Direction direction = direction();
    String baseline = entry.wordOrNull("baseline");
    String measure = measure();
    Status status = status();
    String evidence = entry.word("evidence");
    Stamp stamp = entry.stamp();
    return ifSound(
        () ->
            new AddOutcome(
                caseId, metric, value, unit, number, direction, baseline, measure, status, evidence,
                stamp));
  }

  private RelationType type() {
    return entry.oneOf("type", List.of(RelationType.values()));
  }

  private Status status() {
    return entry.has("status") ? entry.oneOf("status", List.of(Status.values())) : Status.ASSERTED;
  }

  private Direction direction() {
    return entry.has("direction")
        ? entry.oneOf("direction", List.of(Direction.values()))
        : Direction.LEVEL;
  }

  private String measure() {
    String id = entry.idOrNull("measure");
    if (id != null && Ids.type(id) != EntityType.MEASURE) {
      entry.problem("measure", id + " is no measure");
    }
    return id;
  }

  private static EntityType typeOf(String id) {
    return id == null ? null : Ids.type(id);
  }

  /**
   * The id that an entity gets: the one that is given, else what its type, region and name make.
   *
   * @param type null when it could not be read, as the name
   * @param from the id of what it was, whose region it keeps; null when it was nothing
   * @return null when something that makes it is wrong
   */
  private String newId(EntityType type, String name, String from) {
    if (entry.has("id")) {
      String id = entry.id("id");
      if (id != null && type != null && Ids.type(id) != type) {
        entry.problem("id", id + " is no id of a " + type);
      }
      return id;
    }
    if (type == EntityType.REGION) {
      entry.problem("a region is named by its id: id: region/530400");
      return null;
    }
    String region = regionOfNew(type, from);
    return type == null || name == null || region == null ? null : Ids.of(type, region, name);
  }

  private String regionOfNew(EntityType type, String from) {
    if (entry.has("region")) {
      return entry.region();
    }
    Optional<String> region = from == null ? Optional.empty() : Ids.regionKey(from);
    if (region.isEmpty() && type != null) {
      entry.problem("give the region that it belongs to (region: 530400, or CN), or its id");
    }
    return region.orElse(null);
  }

  /** The code of the division that an entity belongs to; null when neither file nor id says. */
  private String division(String id) {
    if (id == null) {
      return null;
    }
    Optional<String> region =
        entry.has("region") ? Optional.ofNullable(entry.region()) : Ids.regionKey(id);
    return region.map(Ids::division).orElse(null);
  }
}
