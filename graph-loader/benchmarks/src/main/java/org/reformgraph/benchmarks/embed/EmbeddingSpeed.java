package org.reformgraph.benchmarks.embed;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.reformgraph.benchmarks.graph.GeneratedGraph;
import org.reformgraph.benchmarks.graph.Workplace;
import org.reformgraph.embed.Embedder;
import org.reformgraph.embed.onnx.OnnxEmbedder;
import org.reformgraph.model.CaseFacts;
import org.reformgraph.model.Entity;
import org.reformgraph.model.EntityType;
import org.reformgraph.model.Relation;
import org.reformgraph.write.DocumentFacts;

/**
 * Embeds names and sentences of generated digests, and runs the bare model on the same texts in
 * batches of several sizes, by turns. The product makes tokens and vectors of length one, too; the
 * bare model has its tokens made before the clock starts.
 */
public final class EmbeddingSpeed {
  private static final String TEXTS = "2000";
  private static final int PAGE = 512;
  private static final int WARM_UP = 1;
  private static final int ROUNDS = 5;
  private static final int[] BATCHES = {1, 2, 4, 8, 16, 32, 64};

  private EmbeddingSpeed() {}

  /** Work that is timed; it gives how many vectors it made. */
  @FunctionalInterface
  private interface Work {
    int run() throws Exception;
  }

  /**
   * @param args how many texts (2,000 when left out)
   */
  public static void main(String[] args) throws Exception {
    int wanted = Integer.parseInt(args.length > 0 ? args[0] : TEXTS);
    List<String> texts = texts(wanted);
    try (Workplace workplace = Workplace.of(null)) {
      Embedder embedder = OnnxEmbedder.bundled(workplace.file("natives"));
      embedder.embed(texts.subList(0, 1)); // also tells the tokenizer to stay offline
      try (BareModel bare = new BareModel(texts)) {
        run(texts, embedder, bare);
      }
    }
  }

  private static void run(List<String> texts, Embedder embedder, BareModel bare) throws Exception {
    List<Double> ours = new ArrayList<>();
    TreeMap<Integer, List<Double>> others = new TreeMap<>();
    for (int round = 0; round < WARM_UP + ROUNDS; round++) {
      double mine = perSecond(texts.size(), () -> embed(texts, embedder));
      for (int batch : BATCHES) {
        double other = perSecond(texts.size(), () -> bare.run(batch));
        if (round >= WARM_UP) {
          others.computeIfAbsent(batch, b -> new ArrayList<>()).add(other);
        }
      }
      if (round >= WARM_UP) {
        ours.add(mine);
      }
    }
    print(texts, median(ours), others);
  }

  private static void print(
      List<String> texts, double ours, TreeMap<Integer, List<Double>> others) {
    double characters = texts.stream().mapToInt(String::length).average().orElseThrow();
    System.out.printf(
        Locale.ROOT, "product    %.1f texts/s, of %.0f characters each%n", ours, characters);
    double best = 0;
    for (int batch : others.keySet()) {
      double other = median(others.get(batch));
      best = Math.max(best, other);
      System.out.printf(Locale.ROOT, "bare       %.1f texts/s in batches of %d%n", other, batch);
    }
    System.out.printf(Locale.ROOT, "ratio      %.2f to the best of them%n", ours / best);
  }

  private static int embed(List<String> texts, Embedder embedder) {
    int vectors = 0;
    for (int from = 0; from < texts.size(); from += PAGE) {
      vectors += embedder.embed(texts.subList(from, Math.min(texts.size(), from + PAGE))).size();
    }
    return vectors;
  }

  private static double perSecond(int texts, Work work) throws Exception {
    long start = System.nanoTime();
    int vectors = work.run();
    if (vectors != texts) {
      throw new IllegalStateException(vectors + " vectors of " + texts + " texts");
    }
    return texts * 1e9 / (System.nanoTime() - start);
  }

  private static double median(List<Double> values) {
    return values.stream().sorted().toList().get(values.size() / 2);
  }

  /** Names of measures, and sentences that tell of them. */
  private static List<String> texts(int wanted) {
    Set<String> texts = new LinkedHashSet<>();
    for (int digest = 0; texts.size() < wanted; digest++) {
      for (DocumentFacts document : GeneratedGraph.digests(digest, digest + 1)) {
        document.cases().forEach(each -> add(each, texts));
      }
    }
    return texts.stream().limit(wanted).collect(Collectors.toList());
  }

  private static void add(CaseFacts facts, Set<String> texts) {
    for (Entity entity : facts.entities()) {
      if (entity.type() == EntityType.MEASURE) {
        texts.add(entity.name());
      }
    }
    for (Relation relation : facts.relations()) {
      texts.add(relation.evidence().text());
    }
  }
}
