package org.reformgraph.benchmarks.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reformgraph.pipeline.PipelineConfig;

/** A few of each kind of bad documents; docs/robustness.md has the figures of ten thousand. */
class MutationRunTests {
  private static final int EACH = 3;

  /** By the libraries, whose passwords no seed reaches. */
  private static final Set<String> SALTED =
      Set.of("DOCX under a password", "PDF under a password", "PDF under an owner's password");

  /** How long two times are one in a zip file. */
  private static final Duration TICK_OF_ZIP_FILES = Duration.ofSeconds(2);

  private static final Path ROOT = Path.of("../..");

  @Test
  void everyBadDocumentIsLoadedOrRejectedWithAReason(@TempDir Path folder) throws Exception {
    int documents = EACH * Mutations.all().size();
    PipelineConfig config = PipelineConfig.ofThisMachine().withPatience(Duration.ofMinutes(2));
    MutationRun run = new MutationRun(Samples.bundled(ROOT), 6, config);

    run.documents(documents, folder);

    Trial trial = run.trial();
    assertThat(trial.faults()).isEmpty();
    assertThat(trial.inputs()).isGreaterThanOrEqualTo(documents).isEqualTo(trial.table().count());
    assertThat(trial.table().count(Trial.LOADED)).isPositive();
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void countsThatDoNotAddUpAreAFault(@TempDir Path folder) throws Exception {
    Files.writeString(folder.resolve("a.txt"), "泉州市推行“一窗办结”。");
    Files.writeString(folder.resolve("unknown.txt"), "泉州市推行“一业一证”。");
    Trial trial = new Trial(PipelineConfig.ofThreads(1));

    trial.run(folder, Map.of("a.txt", "none"));

    assertThat(trial.faults())
        .containsExactly(
            "a result of no document: unknown.txt", "2 inputs, of which 1 ended somehow");
  }

  @Test
  void theSameSeedMakesTheSameDocuments() throws Exception {
    Samples samples = Samples.bundled(ROOT);
    List<Mutation> mutations =
        Mutations.all().stream().filter(each -> !SALTED.contains(each.name())).toList();
    List<Sample> once = mutations.stream().map(each -> made(each, samples)).toList();
    Thread.sleep(TICK_OF_ZIP_FILES.toMillis());

    for (int i = 0; i < mutations.size(); i++) {
      Sample again = made(mutations.get(i), samples);
      assertThat(again.name()).isEqualTo(once.get(i).name());
      assertThat(again.bytes()).as(mutations.get(i).name()).isEqualTo(once.get(i).bytes());
    }
  }

  private static Sample made(Mutation mutation, Samples samples) {
    return mutation.maker().make(samples, new Random(7));
  }
}
