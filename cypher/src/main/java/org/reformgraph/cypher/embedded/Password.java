package org.reformgraph.cypher.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import org.reformgraph.cypher.home.OwnerOnlyFile;

/** The password of the embedded server: made once, kept in a file that only its owner can read. */
final class Password {

  /** Letters and digits less those that look alike; about 140 bits in {@value #LENGTH} of them. */
  private static final String ALPHABET = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";

  private static final int LENGTH = 24;

  private Password() {}

  /** A new password, written to the file. */
  static void create(Path file) throws IOException {
    SecureRandom random = new SecureRandom();
    StringBuilder password = new StringBuilder(LENGTH);
    random.ints(LENGTH, 0, ALPHABET.length()).forEach(i -> password.append(ALPHABET.charAt(i)));
    OwnerOnlyFile.write(file, password.toString());
  }

  /** The password in the file. */
  static String read(Path file) {
    try {
      return Files.readString(file).strip();
    } catch (IOException e) {
      throw new EmbeddedNeo4jException(
          Problem.PASSWORD_LOST,
          "The password of the embedded Neo4j cannot be read from "
              + file
              + ". Put it back from a copy and make it readable to you; or remove the directory "
              + file.resolveSibling("data")
              + " and load your documents again: a new password is made then.",
          e);
    }
  }
}
