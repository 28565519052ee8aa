package org.reformgraph.extract.relation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.reformgraph.lexicon.TsvTable;

/**
 * The frames of {@code copying.tsv}, found by their words. Lines of one name are one frame's
 * further words or further orders; {@code @name} stands for the words given under that name above.
 */
final class CopyFrames {
  /** A word of frames, at its place in a template. */
  record Hit(List<CopyFrame> frames, int start, int end) {}

  /** A word with the frames that it may call up, in the order of the file. */
  private record Word(String text, List<CopyFrame> frames) {}

  private final Map<Character, List<Word>> words = new HashMap<>();

  CopyFrames(TsvTable table) {
    Map<String, List<String>> named = new HashMap<>();
    Map<String, List<CopyFrame>> byWord = new LinkedHashMap<>();
    for (TsvTable.Row row : table.rows()) {
      List<String> own = new ArrayList<>();
      for (String word : row.values(1)) {
        own.addAll(word.startsWith("@") ? referred(row, named, word.substring(1)) : List.of(word));
      }
      CopyFrame frame = CopyFrame.of(row, List.copyOf(own));
      named.computeIfAbsent(frame.name(), n -> new ArrayList<>()).addAll(own);
      own.forEach(w -> byWord.computeIfAbsent(w, x -> new ArrayList<>()).add(frame));
    }
    byWord.forEach(
        (word, frames) ->
            words
                .computeIfAbsent(word.charAt(0), c -> new ArrayList<>())
                .add(new Word(word, List.copyOf(frames))));
    words
        .values()
        .forEach(l -> l.sort(Comparator.comparingInt((Word w) -> w.text().length()).reversed()));
  }

  private static List<String> referred(
      TsvTable.Row row, Map<String, List<String>> named, String name) {
    List<String> found = named.get(name);
    if (found == null) {
      throw row.error("no frame further up is named " + name);
    }
    return found;
  }

  /** The words of frames in a template, the longest at each place. */
  List<Hit> in(String text) {
    List<Hit> hits = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      for (Word word : words.getOrDefault(text.charAt(i), List.of())) {
        if (text.startsWith(word.text(), i)) {
          hits.add(new Hit(word.frames(), i, i + word.text().length()));
          i += word.text().length() - 1;
          break;
        }
      }
    }
    return hits;
  }
}
