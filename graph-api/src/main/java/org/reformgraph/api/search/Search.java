package org.reformgraph.api.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reformgraph.api.resource.Kind;
import org.reformgraph.api.resource.Ref;
import org.reformgraph.api.search.SearchAnswer.Item;
import org.reformgraph.api.search.SearchAnswer.KindCount;
import org.reformgraph.source.Redaction;
import org.springframework.stereotype.Component;

/** Finds things by their names; where these are few, by what is said of them. */
@Component
class Search {
  /** With fewer names than that, sentences are looked at, too. */
  private static final int FEW = 5;

  private final SearchReader reader;
  private final PlacedSearch placed;
  private final PlainWords plain;

  Search(SearchReader reader, PlacedSearch placed, PlainWords plain) {
    this.reader = reader;
    this.placed = placed;
    this.plain = plain;
  }

  /**
   * What has some text in its names or evidence.
   *
   * @param kind things of this kind only; empty for all. The kinds are counted all the same
   * @param in {@code names} or {@code evidence} for these alone; empty for names, and where they
   *     are few sentences
   */
  SearchAnswer find(String typed, Optional<Kind> kind, String in, int limit) {
    boolean evidence = in.equals("evidence");
    List<NamedHit> all = evidence ? List.of() : named(typed, Optional.empty());
    List<NamedHit> hits = kind.isEmpty() || evidence ? all : named(typed, kind);
    List<Item> items = items(hits.stream().limit(limit).toList());
    List<SearchReader.Said> said =
        hits.size() < FEW && !in.equals("names") ? said(typed, kind) : List.of();
    Set<String> named = items.stream().map(Item::id).collect(Collectors.toSet());
    List<Item> sentences =
        said.stream()
            .filter(each -> !named.contains(each.ref().id()))
            .map(each -> item(each, typed))
            .toList();
    return new SearchAnswer(
        typed,
        hits.size() + sentences.size(),
        hits.size() >= SearchReader.LOOKED_AT,
        kinds(all, sentences),
        Stream.concat(items.stream(), sentences.stream()).limit(limit).toList());
  }

  /** By what names say, by how they sound, and by where things are; each thing once. */
  private List<NamedHit> named(String typed, Optional<Kind> kind) {
    List<NamedHit> hits = new ArrayList<>();
    plain.forms(typed).forEach(form -> hits.addAll(reader.named(form, kind)));
    hits.addAll(reader.english(plain.of(typed), kind));
    hits.sort(NamedHit.BEST_FIRST);
    hits.addAll(reader.sounding(plain.of(typed), kind));
    hits.addAll(placed.find(plain.of(typed), kind));
    Map<String, NamedHit> byElement = new LinkedHashMap<>();
    hits.forEach(hit -> byElement.putIfAbsent(hit.element(), hit));
    return List.copyOf(byElement.values());
  }

  /** Sentences are kept in the characters of their texts, which may be either. */
  private List<SearchReader.Said> said(String typed, Optional<Kind> kind) {
    Map<String, SearchReader.Said> byId = new LinkedHashMap<>();
    plain
        .forms(typed)
        .forEach(
            form ->
                reader.said(form, kind).forEach(each -> byId.putIfAbsent(each.ref().id(), each)));
    return List.copyOf(byId.values());
  }

  private List<Item> items(List<NamedHit> hits) {
    if (hits.isEmpty()) {
      return List.of();
    }
    Map<String, Ref> refs = reader.shown(hits);
    return hits.stream()
        .filter(hit -> refs.containsKey(hit.element()))
        .map(hit -> Item.of(refs.get(hit.element()), hit.match().by(), hit.match().text(), null))
        .toList();
  }

  private static Item item(SearchReader.Said said, String typed) {
    // covered before it is cut: half a number is not known as one
    String sentence = Redaction.of(said.sentence());
    return Item.of(said.ref(), "evidence", Excerpt.around(typed, sentence), sentence);
  }

  private static List<KindCount> kinds(List<NamedHit> hits, List<Item> sentences) {
    Map<String, Long> numbers =
        Stream.concat(hits.stream().map(NamedHit::type), sentences.stream().map(Item::type))
            .collect(Collectors.groupingBy(type -> type, Collectors.counting()));
    return numbers.entrySet().stream()
        .map(each -> new KindCount(each.getKey(), each.getValue().intValue()))
        .sorted(
            Comparator.comparingInt(KindCount::number).reversed().thenComparing(KindCount::type))
        .toList();
  }
}
