package org.reformgraph.correct;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.reformgraph.files.FileTrouble;

/** From a file to corrections that agree with each other. */
final class CorrectionsReader {
  private final Path file;
  private final Problems problems;

  CorrectionsReader(Path file) {
    this.file = file;
    this.problems = new Problems(file.toString());
  }

  Corrections read() {
    String text = text();
    problems.throwIfAny();
    List<Correction> corrections = new ArrayList<>();
    for (YamlEntry entry : new YamlEntries(problems).of(text)) {
      CorrectionEntry.of(entry, problems).ifPresent(corrections::add);
    }
    Conflicts.in(corrections, problems);
    problems.throwIfAny();
    return new Corrections(corrections);
  }

  private String text() {
    try {
      byte[] bytes = Files.readAllBytes(file);
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      problems.add(0, "is not UTF-8: save it as UTF-8");
    } catch (IOException e) {
      problems.add(0, "cannot be read: " + FileTrouble.why(e));
    }
    return "";
  }
}
