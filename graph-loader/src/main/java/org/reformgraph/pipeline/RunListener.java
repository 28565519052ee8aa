package org.reformgraph.pipeline;

/** Hears of a run while it goes on: always on the run's own thread, in the order of the inputs. */
public interface RunListener {
  /** Hears and does nothing. */
  RunListener SILENT = result -> {};

  /** An input is done: what became of it. */
  void done(Result result);
}
