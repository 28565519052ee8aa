package org.reformgraph.benchmarks.soak;

import java.io.IOException;
import java.util.OptionalLong;

/** One of the two processes, while it is looked at. */
record Watch(long process, Heap heap) implements AutoCloseable {
  static Watch of(long process) throws IOException {
    return new Watch(process, Heap.of(process));
  }

  /**
   * How it is. Handles are counted before a collection, which closes what nobody closed.
   *
   * @param whole whether to ask for a whole collection
   */
  Sample.Part now(boolean whole) throws IOException {
    ProcessFigures figures = ProcessFigures.of(process);
    long after = heap.afterLastCollection();
    OptionalLong live = whole ? OptionalLong.of(heap.live()) : OptionalLong.empty();
    return new Sample.Part(after, live, figures);
  }

  @Override
  public void close() throws IOException {
    heap.close();
  }
}
