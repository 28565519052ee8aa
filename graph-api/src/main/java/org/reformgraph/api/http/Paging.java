package org.reformgraph.api.http;

/**
 * Which part of a list is wanted. Methods of controllers that have one as a parameter get it from
 * {@code page} and {@code size}; when CSV is wanted, it is the whole list as far as that goes.
 *
 * @param page from 1
 * @param size how many items a page has
 */
public record Paging(int page, int size) {
  /** How many items a page has at most. */
  public static final int LARGEST = 100;

  /** How many a page has when nothing is said. */
  static final int USUAL = 20;

  private static final int LAST = 1_000_000;
  private static final Paging WHOLE = new Paging(1, 10_000);

  /**
   * A page of a list.
   *
   * @throws ProblemException when it is out of bounds
   */
  public static Paging of(int page, int size) {
    if (page < 1 || page > LAST) {
      throw ProblemException.badParameter("page", "从 1 起的整数", "a whole number from 1");
    }
    if (size < 1 || size > LARGEST) {
      throw ProblemException.badParameter("size", "1 到 100", "from 1 to 100");
    }
    return new Paging(page, size);
  }

  /** All of a list, up to ten thousand items. */
  static Paging whole() {
    return WHOLE;
  }

  /** How many items come before. */
  public long skip() {
    return (page - 1L) * size;
  }

  /**
   * Says that there is no such page, when there is none; the first is always there.
   *
   * @param total how many items there are on all pages
   */
  public void within(long total) {
    long pages = Math.max(1, pages(total));
    if (page > pages) {
      throw new ProblemException(
          ProblemKind.NO_SUCH_PAGE,
          "没有第 " + page + " 页：最后一页是第 " + pages + " 页。",
          "There is no page " + page + ": the last one is " + pages + ".");
    }
  }

  long pages(long total) {
    return (total + size - 1) / size;
  }
}
