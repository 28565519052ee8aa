package org.reformgraph.spark.port;

import java.util.Iterator;
import java.util.function.Function;

/** Iterators whose elements are made as they are asked for. */
public final class Iterators {
  private Iterators() {}

  /** Each element of another, changed. */
  public static <A, B> Iterator<B> map(Iterator<A> from, Function<A, B> change) {
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return from.hasNext();
      }

      @Override
      public B next() {
        return change.apply(from.next());
      }
    };
  }
}
