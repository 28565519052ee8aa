package org.reformgraph.sparql;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.reformgraph.ontology.ReformOntology;

/** What a data set depends on beside the graph: when it differs, the data set is made anew. */
final class MappingVersion {
  /** Goes up when the same graph and ontology become other quads, or are indexed otherwise. */
  private static final String FORMAT = "3";

  private MappingVersion() {}

  /** That of this program. */
  static String current() {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      sha.update(FORMAT.getBytes(StandardCharsets.UTF_8));
      for (String file : ReformOntology.FILES) {
        try (InputStream bytes = ReformOntology.open(file)) {
          sha.update(bytes.readAllBytes());
        }
      }
      return HexFormat.of().formatHex(sha.digest()).substring(0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    } catch (IOException e) {
      throw new UncheckedIOException("the ontology cannot be read", e);
    }
  }
}
