package org.reformgraph.benchmarks.hostile;

import java.util.Map;
import org.reformgraph.pipeline.Result;
import org.reformgraph.pipeline.StageTimes;
import org.reformgraph.pipeline.Task;
import org.reformgraph.read.RejectedInputException;

/**
 * Notes how long a task takes.
 *
 * @param nanos by input; written by many threads
 */
record TimedTask(Task task, Map<String, Long> nanos) implements Task {
  @Override
  public String input() {
    return task.input();
  }

  @Override
  public long bytes() {
    return task.bytes();
  }

  @Override
  public Result run(StageTimes times) throws RejectedInputException {
    long start = System.nanoTime();
    try {
      return task.run(times);
    } finally {
      nanos.merge(input(), System.nanoTime() - start, Long::sum);
    }
  }
}
