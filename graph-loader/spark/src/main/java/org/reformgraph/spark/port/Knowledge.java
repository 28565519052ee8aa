package org.reformgraph.spark.port;

import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What the user adds to the engine, in a form that travels.
 *
 * @param lexicon files of the user's lexicon by their names; null when there is none
 * @param corrections the file of corrections; null when there is none
 */
@SuppressWarnings("ArrayRecordComponent") // bytes on their way, never compared
public record Knowledge(Map<String, byte[]> lexicon, byte[] corrections) implements Serializable {
  /** Nothing beyond what comes with the product. */
  public static final Knowledge NONE = new Knowledge(null, null);

  /**
   * Reads what is to travel.
   *
   * @param lexicon a folder; null for none
   * @param corrections a file; null for none
   */
  public static Knowledge read(Path lexicon, Path corrections) throws IOException {
    byte[] correcting = corrections == null ? null : Files.readAllBytes(corrections);
    return new Knowledge(lexicon == null ? null : files(lexicon), correcting);
  }

  private static Map<String, byte[]> files(Path folder) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> found = Files.list(folder)) {
      for (Path file : found.filter(Files::isRegularFile).toList()) {
        files.put(file.getFileName().toString(), Files.readAllBytes(file));
      }
    }
    return files;
  }

  /** Lays the files down in a folder that exists, as {@code lexicon/} and a file of corrections. */
  public void unpack(Path folder) {
    try {
      if (lexicon != null) {
        Path words = Files.createDirectory(lexiconIn(folder));
        for (Map.Entry<String, byte[]> file : lexicon.entrySet()) {
          Files.write(words.resolve(file.getKey()), file.getValue());
        }
      }
      if (corrections != null) {
        Files.write(correctionsIn(folder), corrections);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the user's lexicon cannot be laid down in " + folder, e);
    }
  }

  /** Where {@link #unpack} puts the lexicon; null when there is none. */
  public Path lexiconIn(Path folder) {
    return lexicon == null ? null : folder.resolve("lexicon");
  }

  /** Where {@link #unpack} puts the corrections; null when there are none. */
  public Path correctionsIn(Path folder) {
    return corrections == null ? null : folder.resolve("corrections.yaml");
  }
}
