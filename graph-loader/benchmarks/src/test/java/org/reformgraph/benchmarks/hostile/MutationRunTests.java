package org.reformgraph.benchmarks.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reformgraph.pipeline.PipelineConfig;

/** A few of each kind of bad documents; docs/robustness.md has the figures of ten thousand. */
class MutationRunTests {
  private static final int EACH = 3;

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
  void theSameSeedMakesTheSameDocuments() throws Exception {
    Samples samples = Samples.bundled(ROOT);
    for (Mutation mutation : Mutations.all()) {
      if (mutation.name().equals("DOCX under a password")
          || mutation.name().startsWith("PDF under")) {
        continue; // salted by the libraries
      }
      Sample once = mutation.maker().make(samples, new java.util.Random(7));
      Sample again = mutation.maker().make(samples, new java.util.Random(7));
      assertThat(again.name()).isEqualTo(once.name());
      assertThat(again.bytes().length).as(mutation.name()).isEqualTo(once.bytes().length);
    }
  }
}
