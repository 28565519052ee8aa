package org.reformgraph.propose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reformgraph.extract.Extractor;
import org.reformgraph.extract.Findings;
import org.reformgraph.extract.relation.Statement;
import org.reformgraph.lexicon.Lexicon;
import org.reformgraph.model.CaseFacts;
import org.reformgraph.model.DocumentInfo;
import org.reformgraph.read.Document;
import org.reformgraph.read.heal.Healer;
import org.reformgraph.resolve.Resolver;
import org.reformgraph.segment.Segmenter;

/** A model at work on a case of two sentences, of which the rules understand the first. */
class ProposerTests {
  private static final Lexicon LEXICON = Lexicon.bundled();
  private static final String CLEAR = "台州市推行“无感续证”机制。";
  private static final String DARK = "路桥区的小店老板们说起邻里代跑点，个个竖起大拇指。";
  private static final String GOOD =
      """
      {"facts":[{"sentence":1,"type":"IMPLEMENTS","head":"路桥区","tail":"邻里代跑点","tailType":"Measure",
      "status":"asserted","evidence":"路桥区的小店老板们说起邻里代跑点"}]}
      """;

  private final ProposalTally tally = new ProposalTally();

  @Test
  void theModelIsAskedAboutTheSentencesThatTheRulesFindNothingIn() throws Exception {
    try (StubServer server = StubServer.saying(GOOD)) {
      ask(server, "secret-key");
      assertThat(server.asked).hasSize(1);
      assertThat(server.asked.get(0).body())
          .contains("1. " + DARK, "\"temperature\" : 0.0", "\"model\" : \"test-model\"")
          .doesNotContain("2. ", ". " + CLEAR);
      assertThat(server.asked.get(0).authorization()).isEqualTo("Bearer secret-key");
    }
  }

  @Test
  void aProposalThatTheTextBearsOutBecomesAFactWithItsSentence() throws Exception {
    try (StubServer server = StubServer.saying("好的：\n```json\n" + GOOD + "```")) {
      Findings with = ask(server, null);
      Statement added = with.statements().get(with.statements().size() - 1);
      assertThat(added.rule()).isEqualTo("llm:test-model");
      assertThat(added.confidence()).isEqualTo(0.5);
      CaseFacts facts = new Resolver(LEXICON.gazetteer()).resolve(with);
      assertThat(facts.relations())
          .anySatisfy(
              r -> {
                assertThat(r.method()).isEqualTo("llm:test-model");
                assertThat(r.evidence().text()).isEqualTo(DARK);
              });
      assertThat(facts.entities())
          .anySatisfy(
              e -> {
                assertThat(e.name()).isEqualTo("邻里代跑点");
                assertThat(e.region()).isEqualTo("331004");
                assertThat(e.mentions()).hasSize(1);
              });
      assertThat(tally.counts().added()).isEqualTo(1);
    }
  }

  @Test
  void whatTheTextDoesNotBearOutIsDroppedAndCounted() throws Exception {
    String bad =
        """
        {"facts":[
        {"sentence":1,"type":"IMPLEMENTS","head":"路桥区","tail":"邻里代跑点","tailType":"Measure","evidence":"路桥区大力推行邻里代跑点"},
        {"sentence":9,"type":"IMPLEMENTS","head":"路桥区","tail":"邻里代跑点","tailType":"Measure","evidence":"邻里代跑点"},
        {"sentence":1,"type":"IMPLEMENTS","head":"黄岩区","tail":"邻里代跑点","tailType":"Measure","evidence":"邻里代跑点"},
        {"sentence":1,"type":"OPERATES","head":"路桥区","tail":"邻里代跑点","tailType":"Measure","evidence":"邻里代跑点"},
        {"sentence":1,"type":"COPIES_FROM","head":"路桥区","tail":"邻里","tailType":"Region","evidence":"邻里代跑点"},
        {"sentence":"一","type":"IMPLEMENTS"}, 17]}
        """;
    try (StubServer server = StubServer.saying(bad)) {
      Findings before = findings();
      assertThat(ask(server, null).statements()).isEqualTo(before.statements());
      assertThat(tally.counts().refused())
          .containsExactlyInAnyOrderEntriesOf(
              Map.of(
                  Refusal.NOT_VERBATIM,
                  1L,
                  Refusal.NO_SUCH_SENTENCE,
                  1L,
                  Refusal.UNKNOWN_END,
                  2L,
                  Refusal.WRONG_TYPE,
                  1L,
                  Refusal.UNREADABLE,
                  2L));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "抱歉，我不能回答。", "{\"facts\": 3}", "{\"facts\":[{]}", "[]"})
  void anAnswerThatCannotBeReadCostsNothing(String content) throws Exception {
    try (StubServer server = StubServer.saying(content)) {
      assertUnchanged(server, "answer");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "not json", "{}", "{\"choices\":[]}", "{\"choices\":[{}]}"})
  void aServerOfAnotherProtocolCostsNothing(String body) throws Exception {
    try (StubServer server = StubServer.answering(200, body)) {
      assertUnchanged(server, "answer");
    }
  }

  @Test
  void aRefusalIsReportedWithItsStatus() throws Exception {
    try (StubServer server = StubServer.answering(401, "{\"error\":{\"message\":\"bad key\"}}")) {
      assertUnchanged(server, "HTTP status 401");
    }
  }

  @Test
  void aServerThatTakesTooLongIsNotWaitedFor() throws Exception {
    try (StubServer server = StubServer.slow(Duration.ofSeconds(5))) {
      assertUnchanged(server, "no answer in time");
    }
  }

  @Test
  void afterFiveFailuresInARowNobodyIsAskedAnyMore() throws Exception {
    StubServer gone = StubServer.saying("");
    gone.close();
    Proposer proposer = proposer(gone.address(), null);
    Findings findings = findings();
    for (int i = 0; i < 8; i++) {
      proposer.apply(findings);
    }
    assertThat(tally.counts().asked()).isEqualTo(5);
    assertThat(tally.counts().unasked()).isEqualTo(3);
    assertThat(tally.counts().failures())
        .containsOnlyKeys("cannot be reached at " + gone.address());
  }

  @Test
  void onlyWebAddressesAreTaken() {
    for (String address : List.of("file:///etc/passwd", "127.0.0.1:8000", "ftp://x/y")) {
      assertThatThrownBy(
              () -> new OpenAiModel(URI.create(address.replace("127", "h127")), "m", null, SHORT))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("http://");
    }
  }

  private static final Duration SHORT = Duration.ofSeconds(2);

  private void assertUnchanged(StubServer server, String failure) throws Exception {
    Findings before = findings();
    Findings after = ask(server, null);
    assertThat(after.statements()).isEqualTo(before.statements());
    assertThat(after.mentions()).isEqualTo(before.mentions());
    assertThat(tally.counts().failed()).isEqualTo(1);
    assertThat(tally.counts().failures().keySet())
        .allSatisfy(message -> assertThat(message).contains(failure));
  }

  private Findings ask(StubServer server, String key) {
    return proposer(server.address(), key).apply(findings());
  }

  private Proposer proposer(URI address, String key) {
    return new Proposer(new OpenAiModel(address, "test-model", key, SHORT), "test-model", tally);
  }

  private static Findings findings() {
    String source = "浙江省台州市：办事不求人\n\n" + CLEAR + DARK + "\n";
    Document document =
        new Document(
            new DocumentInfo("案例.txt", "案例.txt", "0".repeat(64), "UTF-8", "tests", "2024-05"),
            new Healer().heal(source, new int[0], false));
    return new Extractor(LEXICON)
        .extract(new Segmenter(LEXICON.gazetteer()).segment(document).get(0));
  }
}
