package org.reformgraph.pipeline;

import java.time.Duration;

/**
 * How a run goes about its work; what it finds does not depend on it, unless a document takes
 * longer than the patience.
 *
 * @param threads that read and extract, at least 1
 * @param window inputs that may be under way or wait for their turn to be written
 * @param bytes of all inputs that may be under way or wait at once, with the window what bounds the
 *     memory; a larger input goes alone
 * @param patience how long a document may take before it is given up
 */
public record PipelineConfig(int threads, int window, long bytes, Duration patience) {
  /**
   * More than the largest archives in one file take; what takes longer does not come to its end.
   */
  public static final Duration PATIENCE = Duration.ofMinutes(10);

  private static final int INPUTS_A_THREAD = 4;

  /** Heap that a byte of a document may take on its way, in bytes. */
  private static final int HEAP_A_BYTE = 32;

  public PipelineConfig {
    if (threads < 1 || window < threads) {
      throw new IllegalArgumentException("threads " + threads + ", window " + window);
    }
    if (bytes < 1 || patience.isNegative() || patience.isZero()) {
      throw new IllegalArgumentException("bytes " + bytes + ", patience " + patience);
    }
  }

  /** As many bytes at once as this heap bears, and the usual patience. */
  public PipelineConfig(int threads, int window) {
    this(threads, window, Runtime.getRuntime().maxMemory() / HEAP_A_BYTE, PATIENCE);
  }

  /** A number of threads and a window that keeps them busy. */
  public static PipelineConfig ofThreads(int threads) {
    return new PipelineConfig(threads, threads * INPUTS_A_THREAD);
  }

  /** One thread a processor. */
  public static PipelineConfig ofThisMachine() {
    return ofThreads(Runtime.getRuntime().availableProcessors());
  }

  /** The same with another patience. */
  public PipelineConfig withPatience(Duration other) {
    return new PipelineConfig(threads, window, bytes, other);
  }
}
