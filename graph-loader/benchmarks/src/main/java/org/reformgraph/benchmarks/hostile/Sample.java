package org.reformgraph.benchmarks.hostile;

/**
 * A sound document to start from.
 *
 * @param name the file's own name
 * @param bytes as they are on disk; not to be changed
 */
@SuppressWarnings("ArrayRecordComponent")
record Sample(String name, byte[] bytes) {
  /** The name's ending in lower case, without the dot. */
  String extension() {
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(java.util.Locale.ROOT);
  }
}
