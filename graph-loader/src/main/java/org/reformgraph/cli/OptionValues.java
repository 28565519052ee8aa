package org.reformgraph.cli;

import java.net.URI;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import picocli.CommandLine.TypeConversionException;

/** Reads values of options; what is wrong with one is said without naming Java's classes. */
final class OptionValues {
  private OptionValues() {}

  static URI address(String value) {
    try {
      return URI.create(value);
    } catch (IllegalArgumentException e) {
      throw wrong("'" + value + "' is no address, as http://127.0.0.1:8000 is one", e);
    }
  }

  static Path path(String value) {
    try {
      return Path.of(value);
    } catch (InvalidPathException e) {
      throw wrong("'" + value + "' is no path of a file or folder on this system", e);
    }
  }

  private static TypeConversionException wrong(String message, Throwable cause) {
    TypeConversionException wrong = new TypeConversionException(message);
    wrong.initCause(cause);
    return wrong;
  }
}
