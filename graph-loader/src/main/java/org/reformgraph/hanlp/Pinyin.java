package org.reformgraph.hanlp;

import com.hankcs.hanlp.dictionary.py.PinyinDictionary;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * How names sound, as they are typed on a keyboard: without tones, in small letters. Words decide
 * how a character is read (重庆 is chongqing).
 */
public final class Pinyin {
  /** How many names of one thing are spelt: the rest are variants of these. */
  private static final int NAMES = 20;

  /** Longer names are sentences that nobody types in pinyin. */
  private static final int LONGEST = 30;

  private Pinyin() {}

  /**
   * The initials and the whole spelling of names: 政采贷 gives zcd and zhengcaidai. Letters and digits
   * stand for themselves; other signs are left out.
   *
   * @return each once; empty when no name has a Chinese character
   */
  public static List<String> of(String name, Collection<String> aliases) {
    List<String> names = new ArrayList<>(List.of(name));
    names.addAll(aliases);
    Set<String> spelt = new LinkedHashSet<>();
    names.stream()
        .filter(each -> each.length() <= LONGEST)
        .limit(NAMES)
        .flatMap(each -> spelt(each).stream())
        .forEach(
            each -> {
              spelt.add(each.initials());
              spelt.add(each.whole());
            });
    return List.copyOf(spelt);
  }

  private record Spelt(String initials, String whole) {}

  private static Optional<Spelt> spelt(String name) {
    List<com.hankcs.hanlp.dictionary.py.Pinyin> sounds = PinyinDictionary.convertToPinyin(name);
    StringBuilder initials = new StringBuilder();
    StringBuilder whole = new StringBuilder();
    boolean chinese = false;
    for (int i = 0; i < name.length(); i++) {
      com.hankcs.hanlp.dictionary.py.Pinyin sound = sounds.get(i);
      if (sound != com.hankcs.hanlp.dictionary.py.Pinyin.none5) {
        chinese = true;
        initials.append(sound.getPinyinWithoutTone().charAt(0));
        whole.append(sound.getPinyinWithoutTone());
      } else if (Character.isLetterOrDigit(name.charAt(i))) {
        String same = name.substring(i, i + 1).toLowerCase(Locale.ROOT);
        initials.append(same);
        whole.append(same);
      }
    }
    return chinese
        ? Optional.of(new Spelt(initials.toString(), whole.toString()))
        : Optional.empty();
  }
}
