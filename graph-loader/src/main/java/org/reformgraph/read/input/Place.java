package org.reformgraph.read.input;

/**
 * Where found files are filed.
 *
 * @param prefix what stands before a file's name in its path: empty, or ends with {@code /}
 */
record Place(String collection, String prefix) {
  String path(String name) {
    return prefix + PathOrder.normalize(name);
  }

  Place inside(String name) {
    return new Place(collection, path(name) + "/");
  }
}
