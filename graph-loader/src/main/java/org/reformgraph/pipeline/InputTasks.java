package org.reformgraph.pipeline;

import org.reformgraph.read.input.Found;
import org.reformgraph.read.input.IgnoredFile;
import org.reformgraph.read.input.Input;
import org.reformgraph.read.input.RejectedInput;

/** Makes tasks of what stands at the paths of a run. */
public final class InputTasks {
  private final DocumentStages<Input> stages;
  private final KnownDocuments known;

  /**
   * @param known what need not be extracted again
   */
  public InputTasks(DocumentStages<Input> stages, KnownDocuments known) {
    this.stages = stages;
    this.known = known;
  }

  /** The work on something that was found. */
  public Task task(Found found) {
    if (found instanceof Input input) {
      return new DocumentTask<>(input.path(), bytes(input), input, stages, known);
    }
    if (found instanceof RejectedInput rejected) {
      return new DoneTask(new Result.Rejected(Rejection.of(rejected.path(), rejected.cause())));
    }
    return new DoneTask(new Result.Ignored(found.path(), ((IgnoredFile) found).why()));
  }

  /** What is too large is rejected before it is read, and takes no room. */
  private static long bytes(Input input) {
    return input.size() > input.maxSize() ? 0 : input.size();
  }
}
