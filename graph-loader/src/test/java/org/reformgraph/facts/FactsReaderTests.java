package org.reformgraph.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reformgraph.model.CaseFacts;
import org.reformgraph.read.RejectedInputException;
import org.reformgraph.read.RejectedInputException.Reason;

/** Reading what others wrote: tolerant of more, clear about what is wrong. */
class FactsReaderTests {
  /** A line by hand, in the order of keys of the format's description. */
  private static final String LINE =
      """
      {"format": 1, "document": {"name": "a.txt", "path": "2021/a.txt", "sha256": "00", "encoding": "UTF-8"},
       "case": {"id": "c1", "title": "甲市：一窗通办", "subtitle": null, "region": "520000",
                "date": "2021-12", "source": null, "start": 0, "end": 40},
       "entities": [
        {"id": "e1", "type": "Region", "name": "甲市", "canonicalId": "region/520000", "adminCode": "520000",
         "aliases": ["我市"], "mentions": [{"start": 0, "end": 2, "text": "甲市"}], "method": "gazetteer", "confidence": 0.99},
        {"id": "e2", "type": "Measure", "name": "一窗通办", "canonicalId": "measure/x", "region": "520000",
         "aliases": [], "mentions": [{"start": 3, "end": 9, "text": "一窗通办", "spans": [[3, 5], [7, 9]], "page": 2}],
         "confidence": 0.9}],
       "relations": [
        {"id": "r1", "type": "IMPLEMENTS", "head": "e1", "tail": "e2", "status": "asserted", "since": null,
         "pioneer": null, "start": 0, "end": 9, "evidence": "甲市：一窗通办", "method": "rule", "confidence": 0.9}],
       "outcomes": [
        {"id": "o1", "metric": "办件量", "value": "9.7万", "unit": "件", "number": 97000, "direction": "level",
         "baseline": null, "measure": "e2", "status": "asserted", "start": 10, "end": 20, "evidence": "…",
         "confidence": 0.9}],
       "topics": [{"code": "government-services", "confidence": 0.88}]}
      """
          .replace("\n", " ");

  @Test
  void aLineOfTheFormatsDescriptionIsRead() throws Exception {
    CaseFacts facts = first(LINE);

    assertThat(facts.caseInfo().title()).isEqualTo("甲市：一窗通办");
    assertThat(facts.entities()).hasSize(2);
    assertThat(facts.entities().get(1).mentions().get(0).spans()).hasSize(2);
    assertThat(facts.outcomes().get(0).number()).isEqualByComparingTo("97000");
    assertThat(facts.document().collection()).isNull();
  }

  @Test
  void keysThatAreNotKnownArePassedOver() throws Exception {
    String more =
        LINE.replace("\"format\": 1,", "\"format\": 1, \"x\": {\"y\": [1]},")
            .replace("\"id\": \"e1\",", "\"id\": \"e1\", \"note\": \"…\",");

    assertThat(first(more)).isEqualTo(first(LINE));
  }

  @Test
  void typesThatAreNotKnownArePassedOverWithWhatHangsOnThem() throws Exception {
    CaseFacts facts = first(LINE.replace("\"Measure\"", "\"Person\""));

    assertThat(facts.entities()).hasSize(1);
    assertThat(facts.relations()).isEmpty();
    assertThat(facts.outcomes().get(0).measure()).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"format\": 1      | \"format\": 2       | format 2 is not known",
        "\"id\": \"c1\",    | \"id\": 7,          | case.id is no string",
        "\"title\"          | \"titel\"           | case.title is missing",
        "\"tail\": \"e2\"   | \"tail\": \"e9\"    | relations[0].tail names no entity of the case: e9",
        "\"id\": \"e2\"     | \"id\": \"e1\"      | entities[1].id is given twice: e1",
        "\"end\": 2,        | \"end\": -2,        | entities[0].mentions[0].start and end are no stretch",
        "\"confidence\": 0.99 | \"confidence\": 9 | entities[0].confidence is not between 0 and 1",
        "[[3, 5], [7, 9]]   | [[3, 5], [7]]       | spans holds something that is no pair",
        "[[3, 5], [7, 9]]   | [[3, 5], [7, 8]]    | spans do not begin at start and end at end",
        "\"level\"          | \"up\"              | outcomes[0].direction is none of",
        "97000              | \"97000\"           | outcomes[0].number is no number",
        "甲市               | \\ud800             | holds half a surrogate pair",
        "\"topics\": [      | \"topics\": [[      | no JSON"
      })
  void aBadLineIsRejectedWithTheKeyThatIsWrong(String good, String bad, String problem) {
    assertThat(LINE).contains(good);
    String line = LINE.replace(good, bad);

    assertThatThrownBy(() -> first(line))
        .isInstanceOfSatisfying(
            RejectedInputException.class,
            e -> {
              assertThat(e.reason()).isEqualTo(Reason.BAD_FACTS);
              assertThat(e).hasMessageStartingWith("test.jsonl, line 1: ");
              assertThat(e).hasMessageContaining(problem);
            });
  }

  @Test
  void goodLinesAroundABadOneAreRead() throws Exception {
    byte[] good = (LINE + "\n").getBytes(StandardCharsets.UTF_8);
    byte[] file = concat(good, new byte[] {'{', (byte) 0xFF, '}', '\n', '\n'}, good);
    try (FactsReader reader = reader(file)) {
      assertThat(reader.next()).isPresent();
      assertThatThrownBy(reader::next)
          .isInstanceOf(RejectedInputException.class)
          .hasMessage("test.jsonl, line 2: the line is not UTF-8");
      assertThat(reader.next()).isPresent();
      assertThat(reader.line()).isEqualTo(4);
      assertThat(reader.next()).isEmpty();
    }
  }

  @Test
  void aByteOrderMarkAndALastLineWithoutLineFeedDoNoHarm() throws Exception {
    assertThat(first('\uFEFF' + LINE)).isEqualTo(first(LINE));
  }

  private static CaseFacts first(String line) throws IOException, RejectedInputException {
    try (FactsReader reader = reader(line.getBytes(StandardCharsets.UTF_8))) {
      Optional<FactsLine> read = reader.next();
      return read.orElseThrow().facts();
    }
  }

  private static FactsReader reader(byte[] file) {
    return new FactsReader(new ByteArrayInputStream(file), "test.jsonl");
  }

  private static byte[] concat(byte[]... parts) {
    int size = 0;
    for (byte[] part : parts) {
      size += part.length;
    }
    byte[] whole = new byte[size];
    int at = 0;
    for (byte[] part : parts) {
      System.arraycopy(part, 0, whole, at, part.length);
      at += part.length;
    }
    return whole;
  }
}
