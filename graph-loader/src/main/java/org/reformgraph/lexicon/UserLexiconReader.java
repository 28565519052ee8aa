package org.reformgraph.lexicon;

import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.reformgraph.files.FileTrouble;

/** Reads the files of a user's lexicon and looks at each line by itself. */
final class UserLexiconReader {
  static final String THEMES = "themes.ttl";

  private static final String REMOVES = "-";
  private static final long MOST_BYTES = 32L << 20;
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final LexiconProblems problems;
  private final Map<LexiconFile, List<TsvTable.Row>> entries = new EnumMap<>(LexiconFile.class);
  private final Map<LexiconFile, List<TsvTable.Row>> removals = new EnumMap<>(LexiconFile.class);
  private String themes = "";

  UserLexiconReader(LexiconProblems problems) {
    this.problems = problems;
  }

  UserLexicon read(Path directory) {
    if (!Files.isDirectory(directory)) {
      problems.add(
          new LexiconException(
              directory + " is no folder; name one that holds files such as organs.tsv", null));
      return UserLexicon.NONE;
    }
    try (Stream<Path> list = Files.list(directory)) {
      for (Path path : list.sorted().toList()) {
        problems.check(() -> file(path));
      }
    } catch (IOException e) {
      problems.add(new LexiconException(FileTrouble.reading(directory, e), e));
    }
    return new UserLexicon(entries, removals, themes);
  }

  private void file(Path path) {
    String name = path.getFileName().toString();
    if (name.startsWith(".") || name.startsWith("README")) {
      return;
    }
    if (Files.isDirectory(path)) {
      throw new LexiconException(path + " is a folder; lexicon files stand side by side", null);
    }
    Optional<LexiconFile> file = LexiconFile.named(name);
    if (file.isPresent()) {
      table(file.get(), path.toString(), text(path));
    } else if (name.equals(THEMES)) {
      themes = text(path);
    } else {
      List<String> known = Arrays.stream(LexiconFile.values()).map(LexiconFile::fileName).toList();
      throw new LexiconException(
          path
              + " is no lexicon file"
              + Suggestion.of(name, known)
              + " Known are "
              + String.join(", ", known)
              + " and "
              + THEMES,
          null);
    }
  }

  private void table(LexiconFile file, String path, String text) {
    TsvTable table;
    try {
      table = TsvTable.of(path, new StringReader(text));
    } catch (IOException e) {
      throw new LexiconException("cannot read " + path, e);
    }
    RowCheck check = new RowCheck(file);
    List<TsvTable.Row> added = new ArrayList<>();
    List<TsvTable.Row> taken = new ArrayList<>();
    for (TsvTable.Row row : table.rows()) {
      problems.check(
          () -> {
            if (removes(row)) {
              TsvTable.Row key = row.with(0, row.field(0).substring(REMOVES.length()).strip());
              check.removal(key);
              taken.add(key);
            } else {
              check.entry(row);
              added.add(row);
            }
          });
    }
    Duplicates.in(file, added, taken, problems);
    put(entries, file, added);
    put(removals, file, taken);
  }

  /** A dash alone is the first column of {@code areas.tsv}. */
  private static boolean removes(TsvTable.Row row) {
    return row.field(0).startsWith(REMOVES) && row.field(0).length() > REMOVES.length();
  }

  private static void put(
      Map<LexiconFile, List<TsvTable.Row>> into, LexiconFile file, List<TsvTable.Row> rows) {
    if (!rows.isEmpty()) {
      into.put(file, List.copyOf(rows));
    }
  }

  private static String text(Path path) {
    byte[] bytes = bytes(path);
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      String charset = likely(bytes);
      throw new LexiconException(
          path.toString(),
          1 + lineOfFirstFault(bytes),
          "is not UTF-8 but probably "
              + charset
              + ", as spreadsheets save it: save it as UTF-8 with an editor, or by iconv -f "
              + charset
              + " -t UTF-8");
    }
  }

  private static byte[] bytes(Path path) {
    try {
      if (Files.size(path) > MOST_BYTES) {
        throw new LexiconException(
            path + " has more than " + (MOST_BYTES >> 20) + " MB: that is no lexicon", null);
      }
      return Files.readAllBytes(path);
    } catch (IOException e) {
      throw new LexiconException(FileTrouble.reading(path, e), e);
    }
  }

  private static String likely(byte[] bytes) {
    boolean marked = bytes.length > 1 && (bytes[0] & 0xFF) + (bytes[1] & 0xFF) == 0xFF + 0xFE;
    return marked ? "UTF-16" : "GB18030";
  }

  /** Lines are counted in Latin-1, in which every byte is a character. */
  private static int lineOfFirstFault(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
    Charset latin = StandardCharsets.ISO_8859_1;
    return (int) new String(bytes, 0, in.position(), latin).chars().filter(c -> c == '\n').count();
  }
}
