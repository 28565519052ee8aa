package org.reformgraph.lexicon;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.reformgraph.model.FoldedName;
import org.reformgraph.model.Topic;
import org.reformgraph.ontology.Concept;
import org.reformgraph.ontology.ConceptScheme;
import org.reformgraph.ontology.ConceptSchemeException;

/**
 * Lays the lines of a user's {@code measures.tsv} over the concept scheme: more names for a kind of
 * measure that is there, or a kind of their own below one that is there.
 */
final class UserMeasures {
  private static final String IRI = "https://w3id.org/reformgraph/concept/";

  /** The files whose names are no other measure's. */
  private static final List<LexiconFile> CLAIMING =
      List.of(LexiconFile.PLATFORMS, LexiconFile.NOT_MEASURES, LexiconFile.MEASURES);

  private static final Pattern CODE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  private final UserLexicon user;
  private final LexiconProblems problems;
  private final Map<String, Concept> byCode = new LinkedHashMap<>();
  private final Map<String, String> codeOfWording = new HashMap<>();

  private UserMeasures(ConceptScheme base, UserLexicon user, LexiconProblems problems) {
    this.user = user;
    this.problems = problems;
    base.all().forEach(this::put);
  }

  /** Whether a user says anything of measures. */
  private static boolean concerns(UserLexicon user) {
    return !user.themes().isEmpty()
        || !user.removals(LexiconFile.MEASURES).isEmpty()
        || CLAIMING.stream().anyMatch(file -> !user.entries(file).isEmpty());
  }

  /** Finds what is wrong with what a user says of measures. */
  static void check(UserLexicon user, LexiconProblems problems) {
    if (concerns(user)) {
      scheme(user, problems);
    }
  }

  /** The bundled scheme with all that the user says of measures. */
  static ConceptScheme scheme(UserLexicon user, LexiconProblems problems) {
    ConceptScheme base = ConceptScheme.bundled();
    try {
      if (!user.themes().isEmpty()) {
        base = ConceptScheme.bundledWith(UserLexiconReader.THEMES, user.themes());
      }
      return concerns(user) ? new UserMeasures(base, user, problems).scheme() : base;
    } catch (ConceptSchemeException e) {
      problems.add(new LexiconException(e.getMessage(), e));
      return base;
    }
  }

  private ConceptScheme scheme() {
    for (TsvTable.Row row : user.removals(LexiconFile.MEASURES)) {
      problems.check(() -> remove(row));
    }
    for (LexiconFile file : List.of(LexiconFile.PLATFORMS, LexiconFile.NOT_MEASURES)) {
      for (TsvTable.Row row : user.entries(file)) {
        names(file, row).forEach(name -> problems.check(() -> take(name, "", row)));
      }
    }
    List<TsvTable.Row> rows = user.entries(LexiconFile.MEASURES);
    rows.forEach(row -> problems.check(() -> open(row)));
    rows.forEach(row -> problems.check(() -> fill(row)));
    problems.throwIfAny();
    return ConceptScheme.of(byCode.values());
  }

  private static Stream<String> names(LexiconFile file, TsvTable.Row row) {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < file.columns().size(); i++) {
      if (file.columns().get(i).name()) {
        names.addAll(row.values(i));
      }
    }
    return names.stream();
  }

  private void remove(TsvTable.Row row) {
    String what = row.field(0);
    if (byCode.containsKey(what)) {
      removeConcept(byCode.get(what), row);
    } else if (holder(what).isPresent()) {
      take(what, "", row);
    } else {
      throw row.error(
          "no kind of measure has the name or the code “"
              + what
              + "”"
              + Suggestion.of(what, byCode.keySet()));
    }
  }

  private void removeConcept(Concept concept, TsvTable.Row row) {
    List<String> below =
        byCode.values().stream()
            .filter(c -> c.broader().contains(concept.code()))
            .map(Concept::zh)
            .toList();
    if (!below.isEmpty()) {
      throw row.error(
          "“"
              + concept.zh()
              + "” ("
              + concept.code()
              + ") is broader than others ("
              + String.join(", ", below)
              + ") and cannot be taken out");
    }
    drop(concept.code());
    byCode.remove(concept.code());
    byCode.replaceAll((code, other) -> unrelated(other, concept.code()));
  }

  private static Concept unrelated(Concept concept, String to) {
    return concept.withRelated(concept.related().stream().filter(c -> !c.equals(to)).toList());
  }

  private Optional<Concept> holder(String wording) {
    return Optional.ofNullable(codeOfWording.get(FoldedName.of(wording))).map(byCode::get);
  }

  private void put(Concept concept) {
    drop(concept.code());
    byCode.put(concept.code(), concept);
    concept.wordings().forEach(w -> codeOfWording.put(FoldedName.of(w), concept.code()));
  }

  /** Forgets the wordings of a concept, which keeps its place among the others. */
  private void drop(String code) {
    Concept concept = byCode.get(code);
    if (concept != null) {
      concept.wordings().forEach(w -> codeOfWording.remove(FoldedName.of(w), code));
    }
  }

  /** Takes a wording from whichever concept has it, but for one. */
  private void take(String wording, String butFrom, TsvTable.Row row) {
    Optional<Concept> holder = holder(wording).filter(c -> !c.code().equals(butFrom));
    if (holder.isEmpty()) {
      return;
    }
    Concept concept = holder.get();
    if (FoldedName.of(concept.zh()).equals(FoldedName.of(wording))) {
      removeConcept(concept, row);
    } else {
      put(
          new Concept(
              concept.iri(),
              concept.code(),
              concept.zh(),
              concept.en(),
              without(concept.altLabels(), wording),
              without(concept.hiddenLabels(), wording),
              concept.definition(),
              concept.broader(),
              concept.related(),
              concept.topics()));
    }
  }

  private static List<String> without(List<String> labels, String wording) {
    String folded = FoldedName.of(wording);
    return labels.stream().filter(label -> !FoldedName.of(label).equals(folded)).toList();
  }

  /** The concept that a line speaks of: one that is named, one of its name, or its own. */
  private String code(TsvTable.Row row) {
    String given = row.field(2);
    if (!given.isEmpty()) {
      return named(given).map(Concept::code).orElse(given);
    }
    String folded = FoldedName.of(row.field(0));
    return holder(folded)
        .filter(c -> FoldedName.of(c.zh()).equals(folded))
        .map(Concept::code)
        .orElse("own-" + digest(folded));
  }

  private Optional<Concept> named(String codeOrName) {
    return Optional.ofNullable(byCode.get(codeOrName)).or(() -> holder(codeOrName));
  }

  /** Makes room for kinds of the user's own, so that lines may name each other in any order. */
  private void open(TsvTable.Row row) {
    String code = code(row);
    if (byCode.containsKey(code)) {
      return;
    }
    if (row.field(3).isEmpty()) {
      throw row.error(
          (row.field(2).isEmpty()
                  ? ""
                  : "no kind of measure is “"
                      + row.field(2)
                      + "”"
                      + Suggestion.of(row.field(2), byCode.keySet())
                      + " ")
              + "Give the code or the name of a kind that is there in field 3 (concept), or of the"
              + " kind above it in field 4 (broader)");
    }
    if (!CODE.matcher(code).matches()) {
      throw row.error(
          "the new code “" + code + "” in field 3 may only have a-z, 0-9 and single hyphens");
    }
    take(row.field(0), code, row);
    put(
        new Concept(
            IRI + code,
            code,
            row.field(0),
            "",
            List.of(),
            List.of(),
            "",
            List.of(),
            List.of(),
            List.of()));
  }

  private void fill(TsvTable.Row row) {
    Concept concept = byCode.get(code(row));
    if (concept == null) {
      return; // said in open
    }
    TreeSet<String> labels = new TreeSet<>(concept.altLabels());
    boolean own = FoldedName.of(concept.zh()).equals(FoldedName.of(row.field(0)));
    if (own) {
      labels.clear();
    } else {
      labels.add(row.field(0));
    }
    labels.addAll(row.values(1));
    labels.remove(concept.zh());
    names(LexiconFile.MEASURES, row).forEach(name -> take(name, concept.code(), row));
    List<String> hidden = concept.hiddenLabels();
    for (String label : labels) {
      hidden = without(hidden, label);
    }
    put(
        new Concept(
            concept.iri(),
            concept.code(),
            concept.zh(),
            row.field(5).isEmpty() ? concept.en() : row.field(5),
            List.copyOf(labels),
            hidden,
            concept.definition(),
            row.field(3).isEmpty() ? concept.broader() : broader(row),
            concept.related(),
            topics(row, concept.topics())));
  }

  private List<String> broader(TsvTable.Row row) {
    return row.values(3).stream().map(above -> broader(row, above)).sorted().distinct().toList();
  }

  private String broader(TsvTable.Row row, String above) {
    return named(above)
        .map(Concept::code)
        .orElseThrow(
            () ->
                row.error(
                    "field 4 (broader): no kind of measure has the code or the name “"
                        + above
                        + "”"
                        + Suggestion.of(above, byCode.keySet())));
  }

  private static List<Topic> topics(TsvTable.Row row, List<Topic> otherwise) {
    if (row.values(4).isEmpty()) {
      return otherwise;
    }
    List<String> codes = Stream.of(Topic.values()).map(Topic::code).toList();
    return row.values(4).stream()
        .map(
            code ->
                Topic.ofCode(code)
                    .orElseThrow(
                        () ->
                            row.error(
                                "field 5 (topics): “"
                                    + code
                                    + "” is none of the 18 indicators"
                                    + Suggestion.of(code, codes)
                                    + "; they are "
                                    + String.join(", ", codes))))
        .sorted()
        .toList();
  }

  private static String digest(String name) {
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString().substring(0, 8);
  }
}
