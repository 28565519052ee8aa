package org.reformgraph.diffusion;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.reformgraph.answer.Ref;
import org.reformgraph.ontology.ConceptScheme;

/** Makes a diffusion of what the graph holds. A pure function; threads may share an instance. */
final class Spread {
  private final LikelyOrigins likely;
  private final ClaimWords words;

  Spread(ConceptScheme scheme, ClaimWords words) {
    this.likely = new LikelyOrigins(scheme);
    this.words = words;
  }

  /**
   * @param of what was asked about
   * @param by the concepts that decide what belongs to it
   * @param truncated whether the graph has more practices than these
   */
  Diffusion of(
      Ref of, List<Ref> by, List<Practice> found, List<StatedCopy> copies, boolean truncated) {
    List<Practice> practices = Origins.told(found, copies);
    Set<String> origins = copies.stream().map(copy -> copy.to().id()).collect(Collectors.toSet());
    List<Adoption> all = Adoption.of(practices, origins);
    List<Adoption> adoptions = all.subList(0, Math.min(all.size(), Diffusion.MOST_ADOPTERS));
    ClaimCheck claims = new ClaimCheck(practices, words);
    List<Link> links = new ArrayList<>(stated(copies));
    links.addAll(likely.among(adoptions, links, each -> claims.isMadeOf(each.practices())));
    boolean more = all.size() > adoptions.size() || links.size() > Diffusion.MOST_LINKS;
    return new Diffusion(
        of,
        by,
        adoptions.stream().map(each -> each.shown(claims.isMadeOf(each.practices()))).toList(),
        links.subList(0, Math.min(links.size(), Diffusion.MOST_LINKS)),
        others(adoptions, copies),
        claims.checked(),
        truncated || more);
  }

  /** One for each pair of regions, with the surest sentence. */
  private static Collection<Link> stated(List<StatedCopy> copies) {
    Map<List<String>, Link> links = new LinkedHashMap<>();
    for (StatedCopy copy : copies) {
      links.putIfAbsent(List.of(copy.from().id(), copy.to().id()), link(copy));
    }
    return links.values();
  }

  private static Link link(StatedCopy copy) {
    return new Link(
        copy.from().id(),
        copy.to().id(),
        Link.Kind.STATED,
        "原文写明：%s借鉴%s。".formatted(copy.from().name(), copy.to().name()),
        "Stated: %s copied from %s.".formatted(copy.from().name(), copy.to().name()),
        null,
        copy.evidence());
  }

  private static List<Ref> others(List<Adoption> adoptions, List<StatedCopy> copies) {
    Set<String> adopters =
        adoptions.stream().map(each -> each.place().ref().id()).collect(Collectors.toSet());
    Map<String, Ref> others = new LinkedHashMap<>();
    for (StatedCopy copy : copies) {
      for (Ref end : List.of(copy.from(), copy.to())) {
        if (!adopters.contains(end.id())) {
          others.putIfAbsent(end.id(), end);
        }
      }
    }
    return List.copyOf(others.values());
  }
}
