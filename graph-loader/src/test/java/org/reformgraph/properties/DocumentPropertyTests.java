package org.reformgraph.properties;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.reformgraph.model.CaseFacts;
import org.reformgraph.model.Entity;
import org.reformgraph.pipeline.ExtractedDocument;
import org.reformgraph.read.heal.Healer;

/** Where facts stand and what they are depends on the document alone. */
class DocumentPropertyTests {
  private static final String SEED = "20261122";
  private static final Stages STAGES = new Stages();
  private static final Healer HEALER = new Healer();

  @Property(tries = 150, seed = SEED, shrinking = ShrinkingMode.BOUNDED)
  void offsetsPointAtTheMentionInTheDecodedText(
      @ForAll("texts") String text, @ForAll("charsets") Charset charset) throws Exception {
    Map<String, byte[]> file = Map.of("a.txt", text.getBytes(charset));
    for (ExtractedDocument document : STAGES.run(file, List.of("a.txt"), 1).values()) {
      assertThat(document.text()).isEqualTo(text.replace("\r\n", "\n"));
      int[] source = document.text().codePoints().toArray();
      for (CaseFacts facts : document.cases()) {
        assertThat(Places.elsewhere(facts, source)).isEmpty();
        for (Entity entity : facts.entities()) {
          assertThat(Places.nameless(entity, source)).as(entity.name()).isEmpty();
        }
      }
    }
  }

  @Property(tries = 150, seed = SEED, shrinking = ShrinkingMode.BOUNDED)
  void everyHealedCharacterStandsInTheSourceWhereItIsSaidToComeFrom(
      @ForAll("texts") String text, @ForAll boolean markdown) {
    assertThat(Places.wrong(HEALER.heal(text, new int[0], markdown))).isEmpty();
  }

  @Property(tries = 8, seed = SEED, shrinking = ShrinkingMode.OFF)
  void extractionIsTheSameOnAnyNumberOfThreadsAndInAnyOrder(
      @ForAll("archives") List<String> texts, @ForAll Random random) throws Exception {
    Map<String, byte[]> files = new TreeMap<>();
    texts.forEach(text -> files.put(files.size() + ".txt", Stages.utf8(text)));
    List<String> order = new ArrayList<>(files.keySet());
    Map<String, List<String>> once = lines(STAGES.run(files, order, 1));

    Collections.shuffle(order, random);
    assertThat(lines(STAGES.run(files, order, 5))).isEqualTo(once);
    assertThat(lines(STAGES.run(files, order, 2))).isEqualTo(once);
  }

  /** Who is who in a case does not depend on what an engine has seen before. */
  @Property(tries = 2, seed = SEED, shrinking = ShrinkingMode.OFF)
  void anEngineThatHasSeenOtherDocumentsSaysTheSame(@ForAll("archives") List<String> texts)
      throws Exception {
    Stages fresh = new Stages();
    for (String text : texts) {
      Map<String, byte[]> file = Map.of("a.txt", Stages.utf8(text));
      assertThat(lines(STAGES.run(file, List.of("a.txt"), 1)))
          .isEqualTo(lines(fresh.run(file, List.of("a.txt"), 1)));
    }
  }

  @Provide
  Arbitrary<String> texts() {
    return Digests.texts();
  }

  @Provide
  Arbitrary<List<String>> archives() {
    return Digests.texts().list().ofMinSize(3).ofMaxSize(9);
  }

  @Provide
  Arbitrary<Charset> charsets() {
    return Arbitraries.of("UTF-8", "GB18030", "UTF-16", "UTF-16LE").map(Charset::forName);
  }

  private static Map<String, List<String>> lines(Map<String, ExtractedDocument> found) {
    return found.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, each -> Stages.lines(each.getValue())));
  }
}
