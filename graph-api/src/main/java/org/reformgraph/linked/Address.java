package org.reformgraph.linked;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What an address names.
 *
 * @param id as the graph has it, as in {@code region/520000}
 * @param form the one form that the address asks for by its suffix; empty when by nothing
 */
record Address(String id, Optional<Representation> form) {
  private static final Pattern ID =
      Pattern.compile("[A-Za-z][A-Za-z-]*(/[A-Za-z0-9][A-Za-z0-9_-]*){0,2}");
  private static final int LONGEST = 200;

  /**
   * Reads the part of a path that follows {@code /id/} or {@code /data/}; empty when no id can look
   * like that.
   */
  static Optional<Address> of(String path) {
    int dot = path.lastIndexOf('.');
    Optional<Representation> form =
        dot < 0 ? Optional.empty() : Representation.ofSuffix(path.substring(dot + 1));
    String id = form.isPresent() ? path.substring(0, dot) : path;
    return id.length() <= LONGEST && ID.matcher(id).matches()
        ? Optional.of(new Address(id, form))
        : Optional.empty();
  }

  /** How the address ends: {@code .ttl}, or nothing. */
  String suffix() {
    return form.map(each -> "." + each.suffix()).orElse("");
  }
}
