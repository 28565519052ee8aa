package org.reformgraph.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.reformgraph.model.CanonicalId;
import org.reformgraph.model.CaseFacts;
import org.reformgraph.model.CaseInfo;
import org.reformgraph.model.DocumentInfo;
import org.reformgraph.pipeline.DocumentStages;
import org.reformgraph.pipeline.Task;
import org.reformgraph.read.Document;
import org.reformgraph.read.HealedText;
import org.reformgraph.read.RejectedInputException;
import org.reformgraph.read.RejectedInputException.Reason;
import org.reformgraph.segment.CaseText;

/** The stages, put together. */
final class Engine {
  private Engine() {}

  static Engine bundled() {
    return new Engine();
  }

  Iterator<Task> tasks(InputOptions inputs, Predicate<DocumentInfo> unchanged) {
    DocumentStages<Path> stages =
        new DocumentStages<>(
            path -> {
              String text = decoded(path);
              String name = path.getFileName().toString();
              return new Document(
                  new DocumentInfo(name, name, sha(text), "UTF-8", "default", null),
                  new HealedText(
                      text, text, IntStream.range(0, text.length()).toArray(), new int[0]));
            },
            d -> List.of(new CaseText(d, 0, d.info().name(), null, null, null, List.of())),
            c ->
                new CaseFacts(
                    1,
                    c.document().info(),
                    new CaseInfo(
                        CanonicalId.caseId(
                            CanonicalId.document("default", c.document().info().path()),
                            c.title(),
                            0),
                        c.title(),
                        null,
                        null,
                        null,
                        null,
                        0,
                        c.document().text().source().length()),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of()),
            unchanged);
    return inputs.paths.stream().map(p -> stages.task(p.toString(), p)).iterator();
  }

  static String decoded(Path file) throws RejectedInputException {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new RejectedInputException(Reason.UNREADABLE, e.toString(), e);
    }
  }

  private static String sha(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
