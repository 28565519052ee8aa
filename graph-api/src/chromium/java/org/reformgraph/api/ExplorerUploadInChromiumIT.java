package org.reformgraph.api;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bringing documents in, judging facts, and whether every page is open to everybody. */
@Tag("chromium")
class ExplorerUploadInChromiumIT {
  private static final int PHONE = 360;

  private static final String DIGEST =
      """
      营商环境简报

      福建省泉州市：一窗办结，开店更快

      泉州市市场监督管理局借鉴厦门市的做法，推行“一窗办结”，开办企业时间由3个工作日压缩至1个工作日。
      泉州市依托“惠企通”平台推行“免申即享”，兑现资金1.2亿元。
      """;

  @TempDir private static Path home;

  @AutoClose private static DemoSite site;

  @BeforeAll
  static void start() throws InterruptedException {
    site = DemoSite.in(home);
  }

  @Test
  void aDocumentIsUploadedReadAndJudged() {
    try (ExplorerPage explorer = ExplorerPage.desk(site.chromium(), site.server().uri())) {
      explorer.open("#/upload");
      explorer
          .locator("#files")
          .setInputFiles(
              new FilePayload("泉州简报.txt", "text/plain", DIGEST.getBytes(StandardCharsets.UTF_8)));
      Locator job = explorer.locator(".job").first();
      assertThat(job).containsText("读完了");
      assertThat(job.locator("dd").allTextContents().get(0)).isEqualTo("1");
      explorer.picture("explorer-upload.png");

      job.locator("a.button").click();
      assertThat(explorer.locator("#source-text")).containsText("一窗办结");
      List<String> mentioned = explorer.locator("#source-text .mention").allTextContents();
      assertThat(mentioned).anyMatch(each -> each.contains("一窗办结")).contains("厦门市");

      Locator facts = explorer.locator(".read-facts .fact");
      int number = facts.count();
      assertThat(number).isGreaterThanOrEqualTo(2);
      facts.nth(0).getByText("正确").click();
      assertThat(facts.nth(0)).containsText("您已认可");
      facts.nth(1).getByText("有误").click();
      facts.nth(1).locator("input").first().fill("测试员");
      facts.nth(1).getByText("确认有误").click();
      assertThat(facts.nth(1)).containsText("已记为有误");
      facts.nth(0).page().reload();
      explorer.settled();
      assertThat(facts.nth(0)).containsText("您已认可");
      explorer.assertQuiet();
    }
  }

  @Test
  void aFileThatIsNoDocumentIsRefusedInWords() {
    try (ExplorerPage explorer = ExplorerPage.desk(site.chromium(), site.server().uri())) {
      explorer.open("#/upload");
      byte[] content = {'M', 'Z', 0, 1, 2, 3, (byte) 0xff, (byte) 0xfe};
      FileDrop.on(explorer.page(), ".drop-zone", "不是文档.exe", content);
      Locator job = explorer.locator(".job").first();
      assertThat(job.locator("[role=status]")).containsText("不是文档.exe");
      assertThat(job.locator("progress")).hasCount(0);
      assertThat(job.locator("[role=status]")).containsText("没有读成");
      assertThat(job).containsText("不支持这种格式");
      assertThat(job.locator("dd")).hasCount(0);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "#/search?q=一件事",
        "#/region/430100",
        "#/list/measure",
        "#/topic/government-procurement",
        "#/compare?regions=region/430100,region/430200",
        "#/diffusion?of=concept/one-thing-once",
        "#/map",
        "#/graph?of=region/430100",
        "#/upload",
        "#/about",
        "measure",
        "document"
      })
  void noPageShutsAnybodyOut(String address) {
    for (ColorScheme colours : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      try (ExplorerPage explorer =
          ExplorerPage.sized(site.chromium(), site.server().uri(), PHONE, 740, colours)) {
        explorer.open(addressOf(explorer, address));
        assertThat(Axe.grave(explorer.page())).as("%s in %s", address, colours).isEmpty();
        assertThat((Integer) explorer.page().evaluate("document.documentElement.scrollWidth"))
            .as("width of %s", address)
            .isLessThanOrEqualTo(PHONE);
        explorer.assertQuiet();
      }
    }
  }

  /** The pages whose ids only the graph knows are reached as a reader reaches them. */
  private static String addressOf(ExplorerPage explorer, String address) {
    String selector =
        switch (address) {
          case "measure" -> "[data-relation=IMPLEMENTS] .fact-line a";
          case "document" -> ".open-source";
          default -> null;
        };
    if (selector == null) {
      return address;
    }
    explorer.open("#/region/430100");
    return explorer.locator(selector).first().getAttribute("href");
  }
}
