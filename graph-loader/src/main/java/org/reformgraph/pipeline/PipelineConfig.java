package org.reformgraph.pipeline;

/**
 * How a run goes about its work; what it finds does not depend on it.
 *
 * @param threads that read and extract, at least 1
 * @param window inputs that may be under way or wait for their turn to be written: what bounds the
 *     memory
 */
public record PipelineConfig(int threads, int window) {
  private static final int INPUTS_A_THREAD = 4;

  public PipelineConfig {
    if (threads < 1 || window < threads) {
      throw new IllegalArgumentException("threads " + threads + ", window " + window);
    }
  }

  /** A number of threads and a window that keeps them busy. */
  public static PipelineConfig ofThreads(int threads) {
    return new PipelineConfig(threads, threads * INPUTS_A_THREAD);
  }

  /** One thread a processor. */
  public static PipelineConfig ofThisMachine() {
    return ofThreads(Runtime.getRuntime().availableProcessors());
  }
}
