package org.reformgraph.sparql;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.reformgraph.source.FactSource;
import org.reformgraph.source.GraphNode;
import org.reformgraph.source.GraphPart;
import org.reformgraph.source.GraphRelation;
import org.reformgraph.source.Selection;

/**
 * A graph of any size that needs no database: documents of five cases, each with ten statements and
 * their sentences, about regions and measures that cases share.
 */
final class SyntheticGraph implements FactSource, LoadedDocuments {
  private static final int CASES = 5;
  private static final int STATEMENTS = 10;
  private static final int PAGE = 500;

  private final int documents;
  private final int regions;
  private final int measures;
  private int changed = -1;

  /** A graph of at least some relations. */
  SyntheticGraph(int relations) {
    this.documents = relations / (CASES * (STATEMENTS + 1)) + 1;
    this.regions = 500;
    this.measures = Math.max(100, relations / 50);
  }

  /** One document says something else from now on. */
  void change(int document) {
    changed = document;
  }

  @Override
  public boolean unchanged(Held wanted) {
    return true;
  }

  @Override
  public boolean whole() {
    return true;
  }

  @Override
  public Map<String, String> fingerprints() {
    return IntStream.range(0, documents)
        .boxed()
        .collect(
            Collectors.toMap(
                SyntheticGraph::document,
                d -> d == changed ? "changed" : "first",
                (a, b) -> b,
                TreeMap::new));
  }

  @Override
  public Set<String> cases(Collection<String> of) {
    return of.stream()
        .map(id -> Integer.parseInt(id.substring(id.indexOf('/') + 1)))
        .flatMap(d -> IntStream.range(0, CASES).mapToObj(c -> "case/" + (d * CASES + c)))
        .collect(Collectors.toSet());
  }

  @Override
  public Set<String> beside(Collection<String> entities) {
    return Set.of();
  }

  @Override
  public void read(Selection selection, Consumer<GraphPart> to) {
    if (selection.chosen().isPresent()) {
      chosen(selection.chosen().get(), to);
      return;
    }
    shared(IntStream.range(0, regions).mapToObj(SyntheticGraph::region).toList(), to);
    shared(IntStream.range(0, measures).mapToObj(SyntheticGraph::measure).toList(), to);
    shared(
        IntStream.range(0, documents)
            .mapToObj(d -> new GraphNode("Document", document(d), Map.of("path", d + ".txt")))
            .toList(),
        to);
    IntStream.range(0, documents * CASES).forEach(c -> to.accept(oneCase(c)));
  }

  private void chosen(SortedSet<String> ids, Consumer<GraphPart> to) {
    List<GraphNode> nodes = new ArrayList<>();
    for (String id : new TreeSet<>(ids)) {
      int number = Integer.parseInt(id.substring(id.indexOf('/') + 1));
      switch (id.substring(0, id.indexOf('/'))) {
        case "region" -> nodes.add(region(number));
        case "measure" -> nodes.add(measure(number));
        case "document" -> nodes.add(new GraphNode("Document", id, Map.of("path", id)));
        default -> {}
      }
    }
    shared(nodes, to);
    ids.stream()
        .filter(id -> id.startsWith("case/"))
        .forEach(id -> to.accept(oneCase(Integer.parseInt(id.substring(5)))));
  }

  private static void shared(List<GraphNode> nodes, Consumer<GraphPart> to) {
    for (int from = 0; from < nodes.size(); from += PAGE) {
      int end = Math.min(from + PAGE, nodes.size());
      to.accept(new GraphPart(null, nodes.subList(from, end), List.of()));
    }
  }

  private GraphPart oneCase(int number) {
    String id = "case/" + number;
    boolean other = number / CASES == changed;
    List<GraphRelation> relations = new ArrayList<>();
    relations.add(new GraphRelation("IN_DOCUMENT", id, document(number / CASES), Map.of()));
    for (int i = 0; i < STATEMENTS; i++) {
      int r = Math.floorMod(number * 31 + i * 7, regions);
      int m = Math.floorMod(number * 17 + i * 101, measures);
      String sentence =
          "第%d地区推行“第%d项%s服务”改革，办理时限由%d天压缩至%d天。"
              .formatted(r, m, other ? "跨省通办" : "一网通办", i + 5, i + 1);
      relations.add(
          new GraphRelation(
              "IMPLEMENTS",
              "region/" + r,
              "measure/" + m,
              Map.of(
                  "key",
                  "relation/" + number + "-" + i,
                  "caseId",
                  id,
                  "method",
                  "rule:" + i,
                  "confidence",
                  0.9,
                  "evidence",
                  sentence,
                  "spans",
                  "%d-%d".formatted(i * 50, i * 50 + sentence.length()))));
    }
    GraphNode node =
        new GraphNode("Case", id, Map.of("name", "第" + number + "个案例", "start", 0, "end", 900));
    return new GraphPart(id, List.of(node), relations);
  }

  private static String document(int number) {
    return "document/" + number;
  }

  private static GraphNode region(int number) {
    return new GraphNode("Region", "region/" + number, Map.of("name", "第" + number + "地区"));
  }

  private static GraphNode measure(int number) {
    return new GraphNode(
        "Measure", "measure/" + number, Map.of("name", "第" + number + "项服务", "cases", 1));
  }
}
