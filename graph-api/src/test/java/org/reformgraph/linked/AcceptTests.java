package org.reformgraph.linked;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AcceptTests {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      value = {
        "none|TURTLE",
        "*/*|TURTLE",
        "text/*|TURTLE",
        "TEXT/HTML|HTML",
        "application/*|JSONLD",
        "application/rdf+xml|RDFXML",
        "application/n-triples;q=0.4, application/ld+json;q=0.5|JSONLD",
        "text/html;q=0.9, text/turtle;q=0.91|TURTLE",
        "text/turtle;q=0.5, */*;q=0.1|TURTLE",
        "*/*;q=0.9, text/turtle;q=0.1|HTML",
        "text/*;q=0.3, text/html;q=0.7, text/html;level=1, */*;q=0.5|HTML",
        "*/*, text/turtle;q=0, text/html;q=0|JSONLD",
        "application/ld+json;profile=\"http://www.w3.org/ns/json-ld#flattened, x\";q=0.2, text/turtle;q=0.1|JSONLD",
        "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8|HTML",
        "text/turtle,application/n-triples;q=0.9,application/rdf+xml;q=0.7,*/*;q=0.3|TURTLE",
        "text/html; charset=utf-8; Q=1.0|HTML"
      })
  void theMostWelcomeOfWhatThereIs(String header, Representation expected) {
    assertThat(Accept.of(header).best(Representation.ALL)).contains(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "image/png",
        "text/turtle;q=0",
        "*/*;q=0",
        "application/xhtml+xml",
        "text/turtle;q=0.000"
      })
  void nothingWhenNoneIsWelcome(String header) {
    assertThat(Accept.of(header).best(Representation.ALL)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", ",,,", "garbage", ";q=1", "/", "text/", "\u0000", "\"\"\"", "q=0.5;"})
  void whatCannotBeReadAcceptsAnything(String header) {
    assertThat(Accept.of(header).best(Representation.ALL)).contains(Representation.TURTLE);
  }

  @Test
  void whatCanBeReadHoldsBesideWhatCannot() {
    assertThat(
            Accept.of("garbage, text/html;q=x, ;;, application/rdf+xml").best(Representation.DATA))
        .contains(Representation.RDFXML);
  }

  @Test
  void onlyWhatIsOfferedIsChosen() {
    assertThat(Accept.of("text/html, text/turtle;q=0.1").best(List.of(Representation.TURTLE)))
        .contains(Representation.TURTLE);
  }

  /** By the processor's time: a machine that is busy otherwise takes longer by the clock. */
  @Test
  void aLongHeaderTakesNoTime() {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long start = threads.getCurrentThreadCpuTime();
    Accept.of("a".repeat(100_000) + ";q=" + "\"".repeat(100_001)).best(Representation.ALL);
    Accept.of("a/b;".repeat(300_000)).best(Representation.ALL);
    assertThat(threads.getCurrentThreadCpuTime() - start).isLessThan(2_000_000_000L);
  }
}
