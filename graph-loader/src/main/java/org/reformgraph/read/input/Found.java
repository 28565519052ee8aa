package org.reformgraph.read.input;

/** What stands at a path that was looked at. */
public sealed interface Found permits Input, RejectedInput, IgnoredFile {
  /** Path relative to the load's root, as in {@link Input#path()}. */
  String path();
}
