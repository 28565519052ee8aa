package org.reformgraph.api.http;

import java.util.List;
import java.util.function.Function;

/**
 * A page of a list.
 *
 * @param page from 1
 * @param total how many items there are on all pages
 * @param pages how many pages there are; 0 when there are no items
 */
public record Page<T>(List<T> items, int page, int size, long total, long pages) {
  public Page {
    items = List.copyOf(items);
  }

  /** The same page of what each item is turned into. */
  public <R> Page<R> map(Function<T, R> turning) {
    return new Page<>(items.stream().map(turning).toList(), page, size, total, pages);
  }

  /** The items of one page of so many. */
  public static <T> Page<T> of(List<T> items, Paging paging, long total) {
    return new Page<>(items, paging.page(), paging.size(), total, paging.pages(total));
  }
}
