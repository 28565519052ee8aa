package org.reformgraph.correct;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.reformgraph.model.Direction;
import org.reformgraph.model.EntityType;
import org.reformgraph.model.RelationType;
import org.reformgraph.model.Status;

/** Reads one entry of a corrections file. */
final class CorrectionEntry {
  private static final List<String> OPERATIONS =
      List.of("merge", "split", "rename", "retype", "reject", "add");
  private static final String RELATION = "relation";
  private static final String OUTCOME = "outcome";
  private static final String ENTITY = "entity";

  private final YamlEntry entry;

  private CorrectionEntry(YamlEntry entry) {
    this.entry = entry;
  }

  static Correction of(YamlEntry entry) throws EntryProblem {
    List<String> named = OPERATIONS.stream().filter(entry.values()::containsKey).toList();
    if (named.size() != 1) {
      throw new EntryProblem(
          entry.line(),
          "an entry has one of "
              + String.join(", ", OPERATIONS)
              + (named.isEmpty() ? "" : ", not " + String.join(" and ", named)));
    }
    return new CorrectionEntry(entry).read(named.get(0));
  }

  private Correction read(String operation) throws EntryProblem {
    return switch (operation) {
      case "merge" -> merge();
      case "split" -> split();
      case "rename" -> rename();
      case "retype" -> retype();
      case "reject" -> reject();
      default -> add();
    };
  }

  private Correction merge() throws EntryProblem {
    entry.only("merge", "into");
    TreeSet<String> from = entry.ids("merge");
    String into = entry.id("into");
    for (String id : from) {
      if (Ids.type(id) != Ids.type(into)) {
        throw entry.problem(
            "merge", id + " and " + into + " are of two types: retype one of them first");
      }
      if (id.equals(into)) {
        throw entry.problem("merge", id + " cannot be merged into itself");
      }
    }
    return new Merge(from, into, entry.stamp());
  }

  private Correction split() throws EntryProblem {
    entry.only("split", "forms", "name", "id", "region", "case");
    String from = entry.id("split");
    String name = entry.word("name");
    String to = newId(Ids.type(from), name, from);
    if (to.equals(from)) {
      throw entry.problem("name", "what is split off would have the id that it has: " + from);
    }
    TreeSet<String> forms = new TreeSet<>();
    entry.words("forms").forEach(form -> forms.add(CaseWords.dense(form)));
    return new Split(from, forms, to, name, division(to), entry.caseIdOrNull(), entry.stamp());
  }

  private Correction rename() throws EntryProblem {
    entry.only("rename", "name");
    String id = entry.id("rename");
    if (Ids.type(id) == EntityType.REGION) {
      throw entry.problem(
          "rename", "regions have their names from the lexicon: use regions.tsv or areas.tsv");
    }
    return new Rename(id, entry.word("name"), entry.stamp());
  }

  private Correction retype() throws EntryProblem {
    entry.only("retype", "type", "name", "id", "region");
    String from = entry.id("retype");
    EntityType type = entry.oneOf("type", List.of(EntityType.values()));
    if (type == Ids.type(from)) {
      throw entry.problem("type", from + " is a " + type + " already");
    }
    String name = entry.word("name");
    return new Retype(from, newId(type, name, from), name, entry.stamp());
  }

  private Correction reject() throws EntryProblem {
    String what = entry.word("reject");
    switch (what) {
      case RELATION -> {
        entry.only("reject", "type", "from", "to", "case");
        return new RejectRelation(
            type(), entry.id("from"), entry.id("to"), entry.caseIdOrNull(), entry.stamp());
      }
      case OUTCOME -> {
        entry.only("reject", "metric", "value", "case");
        return new RejectOutcome(
            entry.caseId(), entry.word("metric"), entry.word("value"), entry.stamp());
      }
      default -> {
        entry.only("reject", "case");
        if (!Ids.isId(what)) {
          throw entry.problem(
              "reject", "“" + what + "” is neither relation nor outcome nor the id of an entity");
        }
        return new RejectEntity(what, entry.caseIdOrNull(), entry.stamp());
      }
    }
  }

  private Correction add() throws EntryProblem {
    return switch (entry.oneOf("add", List.of(ENTITY, RELATION, OUTCOME))) {
      case ENTITY -> addEntity();
      case RELATION -> addRelation();
      default -> addOutcome();
    };
  }

  private Correction addEntity() throws EntryProblem {
    entry.only("add", "case", "type", "name", "id", "region", "mention");
    EntityType type = entry.oneOf("type", List.of(EntityType.values()));
    String name = entry.word("name");
    String id = newId(type, name, null);
    String mention = entry.has("mention") ? entry.word("mention") : name;
    return new AddEntity(entry.caseId(), id, name, division(id), mention, entry.stamp());
  }

  private Correction addRelation() throws EntryProblem {
    entry.only(
        "add", "case", "type", "from", "to", "measure", "mode", "since", "status", "evidence");
    String from = entry.id("from");
    String to = entry.id("to");
    RelationType type = type();
    if (!type.joins(Ids.type(from), Ids.type(to))) {
      throw entry.problem(
          "type", type + " cannot join a " + Ids.type(from) + " to a " + Ids.type(to));
    }
    return new AddRelation(
        entry.caseId(),
        type,
        from,
        to,
        measure(),
        entry.wordOrNull("mode"),
        entry.wordOrNull("since"),
        status(),
        entry.word("evidence"),
        entry.stamp());
  }

  private Correction addOutcome() throws EntryProblem {
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
    String unit = entry.wordOrNull("unit");
    return new AddOutcome(
        entry.caseId(),
        entry.word("metric"),
        entry.word("value"),
        unit == null ? "" : unit,
        entry.numberOrNull("number"),
        entry.has("direction")
            ? entry.oneOf("direction", List.of(Direction.values()))
            : Direction.LEVEL,
        entry.wordOrNull("baseline"),
        measure(),
        status(),
        entry.word("evidence"),
        entry.stamp());
  }

  private RelationType type() throws EntryProblem {
    return entry.oneOf("type", List.of(RelationType.values()));
  }

  private Status status() throws EntryProblem {
    return entry.has("status") ? entry.oneOf("status", List.of(Status.values())) : Status.ASSERTED;
  }

  private String measure() throws EntryProblem {
    String id = entry.idOrNull("measure");
    if (id != null && Ids.type(id) != EntityType.MEASURE) {
      throw entry.problem("measure", id + " is no measure");
    }
    return id;
  }

  /**
   * The id that an entity gets: the one that is given, else what its type, region and name make.
   *
   * @param from the id of what it was, whose region it keeps; null when it was nothing
   */
  private String newId(EntityType type, String name, String from) throws EntryProblem {
    if (entry.has("id")) {
      String id = entry.id("id");
      if (Ids.type(id) != type) {
        throw entry.problem("id", id + " is no id of a " + type);
      }
      return id;
    }
    if (type == EntityType.REGION) {
      throw new EntryProblem(entry.line(), "a region is named by its id: id: region/530400");
    }
    if (entry.has("region")) {
      return Ids.of(type, entry.region(), name);
    }
    Optional<String> region = from == null ? Optional.empty() : Ids.regionKey(from);
    if (region.isEmpty()) {
      throw new EntryProblem(
          entry.line(), "give the region that it belongs to (region: 530400, or CN), or its id");
    }
    return Ids.of(type, region.get(), name);
  }

  /** The code of the division that an entity belongs to; null when neither file nor id says. */
  private String division(String id) throws EntryProblem {
    return entry.has("region")
        ? Ids.division(entry.region())
        : Ids.regionKey(id).map(Ids::division).orElse(null);
  }
}
