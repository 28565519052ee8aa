package org.reformgraph.properties;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Digests in words that rules know, in an order that nobody would write, with odd characters. */
final class Digests {
  private static final Arbitrary<String> REGION =
      Arbitraries.of("泉州市", "厦门市", "贵州省", "北京市朝阳区", "我市", "该区", "全省", "云南昆明经开区", "上海", "天津市北辰区");

  private static final Arbitrary<String> AGENCY =
      Arbitraries.of("市场监督管理局", "税务局", "该局", "政务服务中心", "市人社局和医保局", "国家发展改革委", "行政审批局");

  private static final Arbitrary<String> MEASURE =
      Arbitraries.of("“一窗办结”", "“一业一证”改革", "“跨省\n通办”", "容缺受理", "“证照\u3000联办”", "“𠮷事通办”", "“零跑腿”");

  private static final Arbitrary<String> VERB =
      Arbitraries.of("推行", "计划明年推广", "借鉴", "没有照搬", "率先推出", "学习", "印发《优化营商环境办法》，实施", "在“e路通”平台上线");

  private static final Arbitrary<String> RESULT =
      Arbitraries.of(
          "，办理时间由3个工作日压缩至1个工作\n简报 2\n日",
          "，材料减少８０％",
          "，惠及企业1.2万户",
          "，今年以来办结" + "9".repeat(30) + "件",
          "");

  private static final Arbitrary<String> END =
      Arbitraries.of("。", "；", "\n", "。\n　　", "！", "\r\n", "");

  private static final Arbitrary<String> NOISE =
      Arbitraries.strings()
          .withChars(" \t\n\f\u00A0\u200B\u202E\u3000\uFEFF\uFFFDａＡ０“”《》（）［］【】、，。：…—-·1９一十市区的")
          .withCharRange('\u4E00', '\u4E7F')
          .ofMaxLength(12)
          .map(noise -> noise.length() % 5 == 4 ? noise + "𠀀😀" : noise);

  private Digests() {}

  /** Texts of some hundred characters, with titles. */
  static Arbitrary<String> texts() {
    return article().list().ofMinSize(1).ofMaxSize(4).map(articles -> String.join("\n", articles));
  }

  private static Arbitrary<String> article() {
    return Combinators.combine(REGION, MEASURE, sentence().list().ofMinSize(1).ofMaxSize(8))
        .as(
            (region, measure, sentences) ->
                region + "：" + measure + "开新局\n　　" + String.join("", sentences));
  }

  private static Arbitrary<String> sentence() {
    return Combinators.combine(List.of(REGION, AGENCY, VERB, REGION, MEASURE, RESULT, noise(), END))
        .as(parts -> String.join("", parts));
  }

  /** Seldom, so that most sentences are such as rules read. */
  private static Arbitrary<String> noise() {
    return Arbitraries.frequencyOf(
        net.jqwik.api.Tuple.of(3, Arbitraries.just("")), net.jqwik.api.Tuple.of(1, NOISE));
  }
}
