package org.reformgraph.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.reformgraph.lexicon.Gazetteer;
import org.reformgraph.model.CaseFacts;
import org.reformgraph.model.DocumentInfo;
import org.reformgraph.model.RelationType;
import org.reformgraph.model.Status;
import org.reformgraph.model.Topic;

/** Fictional documents, and what a writer is opened with. */
public final class Samples {
  public static final ConceptLookup CONCEPTS =
      () ->
          List.of(
              new ConceptLookup.Entry(
                  "cross-region",
                  "异地办理",
                  "Service across regions",
                  List.of(),
                  List.of(),
                  List.of()),
              new ConceptLookup.Entry(
                  "cross-province",
                  "跨省办理",
                  "Service across provinces",
                  List.of("省际通办"),
                  List.of("cross-region"),
                  List.of()));

  private Samples() {}

  public static Gazetteer gazetteer() {
    return Gazetteer.bundled();
  }

  public static DocumentFacts document(String path, CaseBuilder... cases) {
    return document(path, "v1", cases);
  }

  public static DocumentFacts document(String path, String fingerprint, CaseBuilder... cases) {
    DocumentInfo info =
        new DocumentInfo(
            path.substring(path.lastIndexOf('/') + 1), path, "00ff", "UTF-8", "test", "2022");
    List<CaseFacts> facts = new ArrayList<>();
    for (CaseBuilder builder : cases) {
      facts.add(builder.in(info));
    }
    return new DocumentFacts(info, fingerprint, facts);
  }

  /** A province serves people of other provinces, and says how many. */
  public static CaseBuilder guizhou() {
    return CaseBuilder.titled("贵州试行异地办证")
        .region("520000", "贵州省", "贵州", "我省")
        .agency("520000", "政务服务中心", "贵州省政务服务中心", "省政务服务中心")
        .measure("520000", "跨省通办", "cross-province")
        .platform("520000", "黔办通")
        .policy("520000", "贵州省异地办证试行办法")
        .says("贵州省", RelationType.IMPLEMENTS, "跨省通办", "贵州省去年在十个县推行跨省通办。")
        .says("贵州省", RelationType.ISSUES, "贵州省异地办证试行办法", "省里印发《贵州省异地办证试行办法》。")
        .says("贵州省政务服务中心", RelationType.OPERATES, "黔办通", "省政务服务中心上线黔办通。")
        .says("跨省通办", RelationType.DELIVERED_ON, "黔办通", "跨省通办在黔办通上办理。")
        .achieves(Status.ASSERTED, "跨省通办", "办件量", "3.2万", "件", 32_000)
        .about(Topic.GOVERNMENT_SERVICES, 0.9);
  }

  /** A district of another province takes the measure over. */
  public static CaseBuilder beichen() {
    return CaseBuilder.titled("北辰学贵州")
        .region("120113", "天津市北辰区", "北辰区", "我区")
        .region("520000", "贵州省", "贵州")
        .measure("120113", "跨省通办", "cross-province", "省际通办")
        .says("天津市北辰区", RelationType.IMPLEMENTS, "跨省通办", "北辰区开设跨省通办窗口。")
        .says(
            Status.ASSERTED, "天津市北辰区", RelationType.COPIES_FROM, "贵州省", "跨省通办", "北辰区借鉴贵州做法推出跨省通办。")
        .about(Topic.GOVERNMENT_SERVICES, 0.7)
        .about(Topic.STARTING_BUSINESS, 0.4);
  }

  /** Plans, advice and denial, and nothing else. */
  public static CaseBuilder plans() {
    return CaseBuilder.titled("贵州下一步的打算")
        .region("520000", "贵州省")
        .region("120113", "天津市北辰区")
        .measure("520000", "信用代证", null)
        .platform("520000", "黔信查")
        .says(Status.PLANNED, "贵州省", RelationType.IMPLEMENTS, "信用代证", null, "明年将试点信用代证。")
        .says(Status.ADVISED, "贵州省", RelationType.OPERATES, "黔信查", null, "专家建议建设黔信查。")
        .says(Status.NEGATED, "贵州省", RelationType.COPIES_FROM, "天津市北辰区", "信用代证", "贵州没有照搬北辰区的信用代证。")
        .achieves(Status.PLANNED, "信用代证", "办理时限", "1", "天", 1);
  }

  /**
   * Many documents that share entities, the same for the same seed.
   *
   * @param cases of each document
   */
  public static List<DocumentFacts> many(int documents, int cases, long seed) {
    Random random = new Random(seed);
    return IntStream.range(0, documents)
        .mapToObj(
            d ->
                document(
                    "many/%03d.txt".formatted(d),
                    IntStream.range(0, cases)
                        .mapToObj(c -> generated(d, c, random))
                        .toArray(CaseBuilder[]::new)))
        .toList();
  }

  private static CaseBuilder generated(int document, int ordinal, Random random) {
    List<String> regions = List.of("520000", "120113", "110000", "310000", "440300");
    List<String> names = List.of("贵州省", "天津市北辰区", "北京市", "上海市", "广东省深圳市");
    int own = random.nextInt(regions.size());
    int other = (own + 1 + random.nextInt(regions.size() - 1)) % regions.size();
    String measure = "试行做法" + random.nextInt(8);
    String region = names.get(own);
    return CaseBuilder.titled("第%d期第%d篇".formatted(document, ordinal))
        .region(regions.get(own), region, "我市")
        .region(regions.get(other), names.get(other))
        .agency(regions.get(own), "市场监督管理局", region + (random.nextBoolean() ? "市场监督管理局" : "市场监管局"))
        .measure(
            regions.get(own), measure, random.nextBoolean() ? "cross-province" : "cross-region")
        .says(region, RelationType.IMPLEMENTS, measure, region + "推行" + measure + "。")
        .says(
            Status.ASSERTED,
            region,
            RelationType.COPIES_FROM,
            names.get(other),
            measure,
            region + "借鉴" + names.get(other) + "的" + measure + "。")
        .achieves(Status.ASSERTED, measure, "办件量", "7", "件", 7)
        .about(Topic.values()[random.nextInt(4)], 0.5);
  }
}
