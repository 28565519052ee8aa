package org.reformgraph.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.reformgraph.extract.relation.RelationExtractor;
import org.reformgraph.lexicon.BadLexiconException;
import org.reformgraph.lexicon.Lexicon;
import org.reformgraph.lexicon.UserLexicon;

/** Bytes as a file of the user's own lexicon. */
public final class LexiconFuzz {
  private static final List<String> FILES =
      List.of(
          "regions.tsv",
          "areas.tsv",
          "organs.tsv",
          "platforms.tsv",
          "relations.tsv",
          "cues.tsv",
          "layout.tsv",
          "topics.tsv",
          "measure-heads.tsv",
          "platform-heads.tsv",
          "not-measures.tsv",
          "themes.ttl");

  private static final Path FOLDER = temporary();

  private LexiconFuzz() {}

  private static Path temporary() {
    try {
      Path folder = Files.createTempDirectory("lexicon");
      folder.toFile().deleteOnExit();
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The first byte chooses the file. Read and laid over the bundled lexicon, or refused in words.
   */
  public static void fuzzerTestOneInput(byte[] data) throws IOException {
    if (data.length == 0) {
      return;
    }
    Path file = FOLDER.resolve(FILES.get((data[0] & 0xFF) % FILES.size()));
    Files.write(file, Arrays.copyOfRange(data, 1, data.length));
    try {
      UserLexicon user = UserLexicon.read(FOLDER, RelationExtractor::check);
      if (!user.isEmpty()) {
        Lexicon.with(user);
      }
    } catch (BadLexiconException e) {
      if (e.problems().isEmpty() && e.getMessage().isBlank()) {
        throw new AssertionError("refused without a reason", e);
      }
    } finally {
      Files.delete(file);
    }
  }
}
