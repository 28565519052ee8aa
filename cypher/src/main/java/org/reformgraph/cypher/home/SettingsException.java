package org.reformgraph.cypher.home;

import java.nio.file.Path;

/** A setting that cannot be used; the message names it and says what it should be. */
public final class SettingsException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  SettingsException(String name, String value, String expected) {
    super("Setting " + name + " is '" + value + "' but must be " + expected + ".");
  }

  SettingsException(Path file, Exception cause) {
    super(
        "Cannot read the settings in "
            + file
            + ": it must be a file that you may read, in UTF-8, with lines as in api.port = 8081"
            + " (a backslash is written twice).",
        cause);
  }
}
