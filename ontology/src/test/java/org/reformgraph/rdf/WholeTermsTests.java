package org.reformgraph.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.function.Consumer;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines are Jena's own, to the last byte, whatever is in them. */
class WholeTermsTests {
  private static final String ALPHABET =
      "abz09 /#-_.~%<>\"{}|^`\\'\t\n\r\f\b\0\u0014\u007F\u0080é省跨，“”\uFFFD\uFFFE";
  private static final Node PREDICATE = NodeFactory.createURI("http://e/p");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "跨省通办",
        "say \"so\"",
        "C:\\new",
        "two\nlines",
        "with space",
        "<a>",
        "𠮷野家 𡃁",
        "\uFFFD",
        "\u007F"
      })
  void aTermIsAsJenaHasIt(String text) {
    assertSame(to -> terms(text, to));
  }

  @Test
  void soAreRandomTextsInAnyOrder() {
    assertSame(
        to -> {
          Random random = new Random(5);
          for (int i = 0; i < 3_000; i++) {
            terms(text(random), to);
          }
        });
  }

  @Test
  void textsLongerThanAllBuffersAreWhole() {
    assertSame(to -> terms("跨".repeat(200_000), to));
  }

  @Test
  void aFailingOutputIsToldAsSuch() {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("No space left on device");
          }
        };
    StreamRDF writer = RdfFormat.NTRIPLES.open(full);
    terms("a", writer);

    assertThatThrownBy(writer::finish)
        .isInstanceOf(RuntimeIOException.class)
        .hasMessageContaining("No space left");
  }

  private static void terms(String text, StreamRDF to) {
    Node subject = NodeFactory.createURI("http://e/" + text);
    to.triple(Triple.create(subject, PREDICATE, subject));
    to.triple(Triple.create(subject, PREDICATE, NodeFactory.createLiteralString(text)));
    to.triple(Triple.create(subject, PREDICATE, NodeFactory.createLiteralLang(text, "zh")));
    to.triple(
        Triple.create(
            subject, PREDICATE, NodeFactory.createLiteralDT(text, XSDDatatype.XSDdecimal)));
    to.quad(Quad.create(subject, subject, PREDICATE, PREDICATE));
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(12); i > 0; i--) {
      text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
    }
    return random.nextInt(4) == 0 ? text.append("𠮷").toString() : text.toString();
  }

  private static void assertSame(Consumer<StreamRDF> statements) {
    ByteArrayOutputStream jena = new ByteArrayOutputStream();
    ByteArrayOutputStream ours = new ByteArrayOutputStream();
    write(StreamRDFWriter.getWriterStream(jena, RDFFormat.NQUADS_UTF8), statements);
    write(RdfFormat.NQUADS.open(ours), statements);

    assertThat(ours.toString(StandardCharsets.UTF_8))
        .isEqualTo(jena.toString(StandardCharsets.UTF_8));
    assertThat(ours.toByteArray()).isEqualTo(jena.toByteArray());
  }

  private static void write(StreamRDF writer, Consumer<StreamRDF> statements) {
    writer.start();
    statements.accept(writer);
    writer.finish();
  }
}
