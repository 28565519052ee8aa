package org.reformgraph.read.input;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Names of files that systems and programs leave among documents. */
final class NoDocument {
  private static final Set<String> SYSTEM_FILES = Set.of("thumbs.db", "desktop.ini", "ehthumbs.db");

  private NoDocument() {}

  /** Why a file or folder of this name is passed over; empty when it is not. */
  static Optional<String> reason(String name) {
    if (name.equals("__MACOSX")) {
      return Optional.of("folder of macOS archives");
    }
    if (name.startsWith("~$") || name.startsWith(".~")) {
      return Optional.of("lock file of an open document");
    }
    if (name.startsWith(".")) {
      return Optional.of("hidden file");
    }
    return SYSTEM_FILES.contains(name.toLowerCase(Locale.ROOT))
        ? Optional.of("system file")
        : Optional.empty();
  }
}
