package org.reformgraph.api.resource;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.reformgraph.api.http.FromGraph;
import org.reformgraph.api.http.ListOf;
import org.reformgraph.api.http.Page;
import org.reformgraph.api.http.Paging;
import org.reformgraph.api.http.ProblemException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What is around things and between them, what they achieved and what is said of them. */
@FromGraph
@RestController
@RequestMapping("/api/v1")
class SurroundingsController {
  private static final int MOST_NODES = 500;
  private static final int LONGEST_PATH = 6;

  private final Resources resources;
  private final Facts facts;
  private final Surroundings surroundings;
  private final EvidenceReader evidence;
  private final Outcomes outcomes;
  private final PathFinder paths;

  SurroundingsController(
      Resources resources,
      Facts facts,
      Surroundings surroundings,
      EvidenceReader evidence,
      Outcomes outcomes,
      PathFinder paths) {
    this.resources = resources;
    this.facts = facts;
    this.surroundings = surroundings;
    this.evidence = evidence;
    this.outcomes = outcomes;
    this.paths = paths;
  }

  @ListOf("/{type:" + Kind.PATHS + "}/{key}/evidence")
  Page<Evidence> evidence(@PathVariable String type, @PathVariable String key, Paging paging) {
    Kind kind = Kind.ofPath(type);
    return evidence.page(kind, kind.id(key), links(kind, key), paging);
  }

  @ListOf("/{type:measures|cases}/{key}/outcomes")
  Page<Outcome> outcomes(@PathVariable String type, @PathVariable String key, Paging paging) {
    Kind kind = Kind.ofPath(type);
    mustBeThere(kind, key);
    return outcomes.page(kind, kind.id(key), paging);
  }

  @GetMapping("/{type:" + Kind.PATHS + "}/{key}/neighbourhood")
  Neighbourhood neighbourhood(
      @PathVariable String type,
      @PathVariable String key,
      @RequestParam(defaultValue = "1") int depth,
      @RequestParam(defaultValue = "100") int limit,
      @RequestParam(required = false) String relations,
      @RequestParam(required = false) String types) {
    between("depth", depth, 1, 2);
    between("limit", limit, 1, MOST_NODES);
    Kind kind = Kind.ofPath(type);
    List<Relation> followed = Relation.named("relations", relations);
    List<Links> links =
        links(kind, key).stream()
            .filter(each -> followed.stream().anyMatch(one -> one.type().equals(each.relation())))
            .toList();
    return surroundings.of(
        kind, kind.id(key), links, new Surroundings.Wanted(depth, limit, followed, labels(types)));
  }

  @GetMapping("/paths")
  Paths paths(
      @RequestParam String from,
      @RequestParam String to,
      @RequestParam(defaultValue = "6") int max,
      @RequestParam(required = false) String via) {
    between("max", max, 1, LONGEST_PATH);
    if (from.equals(to)) {
      throw ProblemException.badParameter("to", "两端相同", "both ends are the same");
    }
    Kind fromKind = there("from", from);
    Kind toKind = there("to", to);
    List<Relation> more = via == null ? List.of() : Relation.named("via", via);
    return paths.between(fromKind, from, toKind, to, max, more);
  }

  private Kind there(String parameter, String id) {
    Optional<Kind> kind = Kind.ofId(id);
    if (kind.isEmpty()) {
      throw ProblemException.badParameter(
          parameter, "应为 id，如 region/520000", "must be an id, as in region/520000");
    }
    String key = id.substring(kind.get().prefix().length());
    mustBeThere(kind.get(), key);
    return kind.get();
  }

  private void mustBeThere(Kind kind, String key) {
    if (resources.mention(kind, kind.id(key)).isEmpty()) {
      throw resources.unknown(kind, key);
    }
  }

  private List<Links> links(Kind kind, String key) {
    return facts.summary(kind, kind.id(key)).orElseThrow(() -> resources.unknown(kind, key));
  }

  private static List<String> labels(String types) {
    if (types == null || types.isBlank()) {
      return List.of();
    }
    return Arrays.stream(types.split(",", -1))
        .map(String::strip)
        .map(label -> label.equals("Outcome") ? label : kind(label).label())
        .toList();
  }

  private static Kind kind(String label) {
    return Kind.ofLabel(label)
        .orElseThrow(
            () ->
                ProblemException.badParameter("types", "如 Measure,Region", "as in Measure,Region"));
  }

  private static void between(String name, int number, int least, int most) {
    if (number < least || number > most) {
      throw ProblemException.badParameter(
          name, least + " 到 " + most, "from " + least + " to " + most);
    }
  }
}
