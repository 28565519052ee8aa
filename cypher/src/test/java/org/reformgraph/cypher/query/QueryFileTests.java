package org.reformgraph.cypher.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Headers, good and bad, and the values that parameters take. */
class QueryFileTests {
  private static final String GOOD =
      """
      // 例子 · Example
      // question: 有什么？ · What is there?
      // group: measures
      // param region: region = 长沙市 · 地区 · the region
      // param most: count = 10 · 最多 · at most
      // param from: region e.g. 上海 · 起点 · the start
      // param below: share = 0.5 · 低于 · below
      // param since: date = 2023 · 自 · since
      // shows: table · 每行一个 · one a row
      // scan: 看全图 · reads all
      RETURN $region, $most, $from, $below, $since
      """;

  private static final LibraryQuery EXAMPLE = QueryFile.parse("example", GOOD, "//");

  @Test
  void aHeaderIsRead() {
    assertThat(EXAMPLE.title()).isEqualTo(new BilingualText("例子", "Example"));
    assertThat(EXAMPLE.question().en()).isEqualTo("What is there?");
    assertThat(EXAMPLE.group()).isEqualTo(QueryGroup.MEASURES);
    assertThat(EXAMPLE.kind()).isEqualTo(ResultKind.TABLE);
    assertThat(EXAMPLE.scan()).contains(new BilingualText("看全图", "reads all"));
    assertThat(EXAMPLE.parameters())
        .extracting(QueryParameter::name)
        .containsExactly("region", "most", "from", "below", "since");
    assertThat(EXAMPLE.parameters().get(2).required()).isTrue();
  }

  @Test
  void anotherCommentSignDoesAsWell() {
    assertThat(QueryFile.parse("example", GOOD.replace("// ", "# "), "#").title())
        .isEqualTo(EXAMPLE.title());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "// 例子 · Example|// Example|is not of the form",
        "// question: 有什么？ · What is there?|// asks: what|unknown header line",
        "// group: measures|// group: other|no known group",
        ": count = 10|: count = ten|cannot be 'ten'",
        ": count = 10|: colour = red|no known type of most",
        "// shows: table|// shows: picture|no known shows",
        "· the region|the region|is not of the form"
      })
  void aBadHeaderIsRefusedWithItsReason(String good, String bad, String reason) {
    String text = GOOD.replace(good, bad);

    assertThat(text).isNotEqualTo(GOOD);
    assertThatThrownBy(() -> QueryFile.parse("example", text, "//"))
        .isInstanceOf(MalformedQueryException.class)
        .hasMessageStartingWith("example")
        .hasMessageContaining(reason);
  }

  @Test
  void aFileWithoutHeaderIsRefused() {
    assertThatThrownBy(() -> QueryFile.parse("example", "RETURN 1", "//"))
        .isInstanceOf(MalformedQueryException.class)
        .hasMessageContaining("no header");
  }

  @Test
  void whatIsGivenIsBoundAndTheRestHasDefaults() {
    assertThat(EXAMPLE.bind(Map.of("from", "北京", "most", "3")))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of("region", "长沙市", "most", 3L, "from", "北京", "below", 0.5, "since", "2023"));
  }

  /** A phrase of a full-text index stands in quotes: what is typed must not end it. */
  @Test
  void quotesAndBackslashesAreEscaped() {
    assertThat(EXAMPLE.bind(Map.of("from", "x\" OR \\")).get("from")).isEqualTo("x\\\" OR \\\\");
  }

  @ParameterizedTest
  @CsvSource({
    "most,0,'1 or more'",
    "most,1.5,whole number",
    "below,1.1,from 0 to 1",
    "below,NaN,from 0 to 1",
    "since,June,'as in 2022'",
    "region,' ',is empty",
    "place,x,has no parameter place; it takes region"
  })
  void aBadValueIsRefusedWithWhatIsWanted(String name, String value, String reason) {
    assertThatThrownBy(() -> EXAMPLE.bind(Map.of("from", "上海", name, value)))
        .isInstanceOf(QueryParameterException.class)
        .hasMessageContaining(reason);
  }

  @Test
  void aMissingParameterIsNamedWithAnExample() {
    assertThatThrownBy(() -> EXAMPLE.bind(Map.of()))
        .isInstanceOf(QueryParameterException.class)
        .hasMessageContaining("the parameter from is missing")
        .hasMessageContaining("--param from=上海");
  }
}
