package org.reformgraph.cli;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The sample digests that come with the product. */
final class SampleDigests {
  /** The collection that the demo files them under. */
  static final String COLLECTION = "samples";

  private static final Path INSIDE_PROJECT = Path.of("graph-loader", "samples", "digests");

  private SampleDigests() {}

  /** The folder of the samples, above our own classes or jar. */
  static Path folder() {
    Path start = ownLocation();
    return Stream.iterate(start, path -> path != null, Path::getParent)
        .map(path -> path.resolve(INSIDE_PROJECT))
        .filter(Files::isDirectory)
        .findFirst()
        .orElseThrow(
            () ->
                new CommandFailedException(
                    ExitCode.FAILED,
                    "the samples ("
                        + INSIDE_PROJECT
                        + ") are not above "
                        + start
                        + ": run demo from the project's own folder"));
  }

  private static Path ownLocation() {
    try {
      return Path.of(
          SampleDigests.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
