package org.reformgraph.read.tika;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reformgraph.read.DecodedText;
import org.reformgraph.read.Format;
import org.reformgraph.read.RejectedInputException;
import org.reformgraph.read.TextDecoder;

class HtmlTextTests {
  @Test
  void blocksAreLines() throws Exception {
    String html =
        """
        <!DOCTYPE html><html><head><title>网站</title><style>p{}</style></head><body>
        <h1>银杏市：“一码<b>通办</b>”</h1>
        <p>第一段的
           文字。<br>换行的文字。</p><div>外层<p>里层</p>尾巴</div>
        <ul><li>其一</li><li>其二</li></ul>
        <script>alert("x")</script>
        <pre>原样
          保留</pre>
        </body></html>
        """;
    assertThat(decode(html).text())
        .isEqualTo("银杏市：“一码通办”\n第一段的 文字。\n换行的文字。\n外层\n里层\n尾巴\n其一\n其二\n原样\n  保留\n");
    assertThat(decode(html).format()).isEqualTo(Format.HTML);
    assertThat(decode(html).encoding()).isNull();
  }

  @Test
  void aRowIsALineUnlessACellHasLines() throws Exception {
    String html =
        "<html><body><table><tr><th>事项</th><th>时限</th></tr><tr><td><p>登记</p></td><td>1天</td></tr>"
            + "<tr><td>版面</td><td><p>一</p><p>二</p></td></tr></table></body></html>";
    assertThat(decode(html).text()).isEqualTo("事项\t时限\n登记\t1天\n版面\n一\n二\n");
  }

  @Test
  void whatIsClearlyAroundTheArticleIsLeftOut() throws Exception {
    String html =
        "<html><body class=nav><nav>首页</nav><div class='breadcrumb'>当前位置</div><header><h1>标题</h1></header>"
            + "<div hidden>看不见</div><p style='display: none'>也看不见</p><article class=links>正文</article>"
            + "<aside>热点</aside><div role=navigation>栏目</div><footer>备案号</footer></body></html>";
    assertThat(decode(html).text()).isEqualTo("标题\n正文\n");
  }

  @Test
  void aPageThatCallsItselfFooterIsReadAllTheSame() throws Exception {
    assertThat(decode("<html><body><div id=footer><p>全部文字</p></div></body></html>").text())
        .isEqualTo("全部文字\n");
  }

  @ParameterizedTest
  @CsvSource({
    "gb2312,GBK",
    "gbk,GB18030",
    "utf-8,UTF-8",
    "big5,Big5",
    "gb2312,UTF-8",
    "utf-8,GB18030"
  })
  void theCharsetIsDeclaredOrTold(String declared, String charset) throws Exception {
    String words = charset.equals("Big5") ? "海州市優化營商環境，為企業辦理登記提供便利" : "海州市优化营商环境，为企业办理登记提供便利";
    String html =
        "<html><head><meta charset=" + declared + "></head><body>" + words + "</body></html>";
    byte[] bytes = html.getBytes(Charset.forName(charset));
    assertThat(new TextDecoder().decode("a.html", bytes).text()).isEqualTo(words + "\n");
  }

  @Test
  void aFragmentIsAPageByItsName() throws Exception {
    byte[] bytes = "<p>一段</p>".getBytes(StandardCharsets.UTF_8);
    assertThat(new TextDecoder().decode("a.htm", bytes).text()).isEqualTo("一段\n");
    assertThat(new TextDecoder().decode("a.md", bytes).format()).isEqualTo(Format.MARKDOWN);
  }

  @Test
  void aPageIsKnownBehindDeclarationsAndComments() throws Exception {
    String page =
        "\uFEFF <?xml version='1.0'?>\n" + "<!-- 注 -->".repeat(300) + "<!DOCTYPE HTML><p>一段";
    byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
    assertThat(new TextDecoder().decode("a.txt", bytes).format()).isEqualTo(Format.HTML);
  }

  @Test
  void neitherDepthNorLengthIsTooMuch() {
    String deep = "<html><body>" + "<div>".repeat(200_000) + "深处" + "</div>".repeat(200_000);
    String wide = "<html><body><p>" + "长".repeat(5_000_000) + "</p></body></html>";
    assertTimeout(
        Duration.ofSeconds(30),
        () -> {
          assertThat(decode(deep).text()).isEqualTo("深处\n");
          assertThat(decode(wide).text()).hasSize(5_000_001);
        });
  }

  private static DecodedText decode(String html) throws RejectedInputException {
    return new TextDecoder().decode("a.html", html.getBytes(StandardCharsets.UTF_8));
  }
}
