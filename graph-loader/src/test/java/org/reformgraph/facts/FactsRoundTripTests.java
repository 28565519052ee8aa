package org.reformgraph.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reformgraph.read.RejectedInputException;

/** What is written is read again, exactly. */
class FactsRoundTripTests {
  @Test
  void readingIsTheInverseOfWriting() throws IOException, RejectedInputException {
    List<FactsLine> lines =
        LongStream.range(0, 2_000).mapToObj(seed -> new RandomFacts(seed).line()).toList();

    assertThat(read(write(lines))).isEqualTo(lines);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void equalFactsGiveEqualBytes(long seed) throws IOException {
    byte[] once = write(List.of(new RandomFacts(seed).line()));
    byte[] twice = write(List.of(new RandomFacts(seed).line()));

    assertThat(once).isEqualTo(twice);
  }

  @Test
  void everyCaseIsOneLineThatEndsInALineFeed() throws IOException {
    String file = new String(write(randomLines(50)), StandardCharsets.UTF_8);

    assertThat(file).endsWith("\n").doesNotContain("\r");
    assertThat(file.split("\n")).hasSize(50).allMatch(line -> line.startsWith("{\"format\":1,"));
  }

  @Test
  void numbersAreWrittenWithoutExponents() {
    for (FactsLine line : randomLines(200)) {
      assertThat(FactsWriter.text(line))
          .doesNotContainPattern("(confidence|number)\":-?[0-9.]+[eE]");
    }
  }

  private static List<FactsLine> randomLines(int number) {
    return LongStream.range(0, number).mapToObj(seed -> new RandomFacts(seed).line()).toList();
  }

  static byte[] write(List<FactsLine> lines) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (FactsWriter writer = new FactsWriter(out)) {
      for (FactsLine line : lines) {
        writer.write(line);
      }
    }
    return out.toByteArray();
  }

  static List<FactsLine> read(byte[] file) throws IOException, RejectedInputException {
    List<FactsLine> lines = new ArrayList<>();
    try (FactsReader reader = new FactsReader(new ByteArrayInputStream(file), "test.jsonl")) {
      for (Optional<FactsLine> line = reader.next(); line.isPresent(); line = reader.next()) {
        lines.add(line.get());
      }
    }
    return lines;
  }
}
