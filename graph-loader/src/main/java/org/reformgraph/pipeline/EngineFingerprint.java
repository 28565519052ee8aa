package org.reformgraph.pipeline;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.reformgraph.model.CaseFacts;

/**
 * What facts depend on beside the document's bytes: the classes and data files of the stages
 * themselves, and the libraries' versions. Nobody has to remember to count a version up: any change
 * of a rule or of a line in a lexicon changes it.
 */
public final class EngineFingerprint {
  private static final List<String> PARTS =
      List.of(
          "META-INF/MANIFEST.MF",
          "lexicon",
          "org/reformgraph/model",
          "org/reformgraph/ontology",
          "org/reformgraph/lexicon",
          "org/reformgraph/hanlp",
          "org/reformgraph/read",
          "org/reformgraph/segment",
          "org/reformgraph/extract",
          "org/reformgraph/propose",
          "org/reformgraph/resolve",
          "org/reformgraph/correct");

  private EngineFingerprint() {}

  /** The fingerprint of the classes that are running. */
  public static String ofThisBuild() {
    Sha256 sha = new Sha256();
    for (Class<?> inside : List.of(EngineFingerprint.class, CaseFacts.class)) {
      sha.add(ofLocation(inside).getBytes(StandardCharsets.UTF_8));
    }
    return sha.hex();
  }

  private static String ofLocation(Class<?> inside) {
    try {
      Path location = Path.of(inside.getProtectionDomain().getCodeSource().getLocation().toURI());
      if (Files.isDirectory(location)) {
        return of(location);
      }
      try (FileSystem jar = FileSystems.newFileSystem(location)) {
        return of(jar.getPath("/"));
      }
    } catch (IOException | URISyntaxException e) {
      throw new IllegalStateException("cannot read the product's own classes", e);
    }
  }

  static String of(Path root) throws IOException {
    Sha256 sha = new Sha256();
    for (String part : PARTS) {
      Path start = root.resolve(part);
      if (Files.exists(start)) {
        add(sha, root, start);
      }
    }
    return sha.hex();
  }

  private static void add(Sha256 sha, Path root, Path start) throws IOException {
    List<Path> files;
    try (Stream<Path> walk = Files.walk(start)) {
      files = walk.filter(Files::isRegularFile).sorted().toList();
    }
    for (Path file : files) {
      sha.add(root.relativize(file).toString().replace('\\', '/').getBytes(StandardCharsets.UTF_8));
      sha.add(Files.readAllBytes(file));
    }
  }
}
