package org.reformgraph.spark;

import java.util.Iterator;
import java.util.NoSuchElementException;

/** An element that was looked at already, and those behind it. */
final class Prepended<T> implements Iterator<T> {
  private final Iterator<T> rest;
  private T first;

  Prepended(T first, Iterator<T> rest) {
    this.first = first;
    this.rest = rest;
  }

  @Override
  public boolean hasNext() {
    return first != null || rest.hasNext();
  }

  @Override
  public T next() {
    if (first == null) {
      if (!rest.hasNext()) {
        throw new NoSuchElementException();
      }
      return rest.next();
    }
    T next = first;
    first = null;
    return next;
  }
}
