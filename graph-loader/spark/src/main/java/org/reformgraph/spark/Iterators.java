package org.reformgraph.spark;

import java.util.Iterator;
import java.util.function.Function;

/** Iterators whose elements are made as they are asked for. */
final class Iterators {
  private Iterators() {}

  static <A, B> Iterator<B> map(Iterator<A> from, Function<A, B> change) {
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
