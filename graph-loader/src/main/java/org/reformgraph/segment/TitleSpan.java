package org.reformgraph.segment;

/**
 * Where a case begins, or a part of the volume that is no case.
 *
 * @param first index of the title's first line
 * @param end index after its last line
 * @param divider ends the case before it without beginning one
 */
record TitleSpan(int first, int end, boolean divider) {
  TitleSpan(int first, int end) {
    this(first, end, false);
  }

  TitleSpan asDivider() {
    return new TitleSpan(first, end, true);
  }
}
