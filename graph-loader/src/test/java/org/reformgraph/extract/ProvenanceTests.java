package org.reformgraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.reformgraph.model.Quote;
import org.reformgraph.model.Span;
import org.reformgraph.model.Topic;
import org.reformgraph.model.TopicScore;

class ProvenanceTests {
  private static final OneCase CASE =
      OneCase.of(
          "河北省唐山市：𠮷祥企业少跑腿",
          "唐山市 推行“一照 快办”改革，办理时间由 5 天压缩至 1 天，惠及企业 3200 家。市行政审批局",
          "与秦皇岛市行政审批局签订合作协议，共推“证照联办”。");

  @Test
  void everyQuoteIsFoundAgainInTheSource() {
    List<Quote> quotes = new ArrayList<>();
    CASE.facts().entities().forEach(e -> quotes.addAll(e.mentions()));
    CASE.facts().relations().forEach(r -> quotes.add(r.evidence()));
    CASE.facts().outcomes().forEach(o -> quotes.add(o.evidence()));
    assertThat(quotes).hasSizeGreaterThan(8);
    assertThat(quotes).allSatisfy(q -> assertThat(pieces(q)).isEqualTo(q.text()));
  }

  private static String pieces(Quote quote) {
    int[] points = CASE.source().codePoints().toArray();
    StringBuilder text = new StringBuilder();
    for (Span span : quote.spans()) {
      text.append(new String(points, span.start(), span.end() - span.start()));
    }
    return text.toString().replaceAll("\\s", "");
  }

  @Test
  void theSameTextGivesTheSameFacts() {
    OneCase again = OneCase.of("海南省海口市：一枚印章管审批", "海口市设立“一枚印章”专窗，办件1.2万件。");
    OneCase once = OneCase.of("海南省海口市：一枚印章管审批", "海口市设立“一枚印章”专窗，办件1.2万件。");
    assertThat(again.facts()).isEqualTo(once.facts());
  }

  @Test
  void theTopicIsWhatTheCaseSpeaksOf() {
    OneCase c = OneCase.of("青海省西宁市：用电报装更快", "西宁市压缩用电报装环节，低压接电时间缩短至4天，供电可靠性提升。");
    assertThat(c.facts().topics()).extracting(TopicScore::code).contains(Topic.ELECTRICITY);
  }
}
