package org.reformgraph.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Characters that a pattern cannot tell apart unless it names them: those of one general category
 * and one script; of the private use area those of one row, as templates use it.
 */
final class CharacterClasses {
  private static final byte[] CLASSES = new byte[Character.MAX_VALUE + 1];
  private static final List<List<Character>> MEMBERS = new ArrayList<>();

  /** How many classes there are. */
  static final int COUNT;

  static {
    Map<List<Object>, Byte> numbers = new HashMap<>();
    for (int c = 0; c <= Character.MAX_VALUE; c++) {
      Byte number = numbers.computeIfAbsent(key((char) c), k -> (byte) numbers.size());
      CLASSES[c] = number;
      if (number == MEMBERS.size()) {
        MEMBERS.add(new ArrayList<>());
      }
      MEMBERS.get(number).add((char) c);
    }
    COUNT = numbers.size();
  }

  private CharacterClasses() {}

  private static List<Object> key(char c) {
    int type = Character.getType(c);
    boolean han = Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
    return List.of(type, han, type == Character.PRIVATE_USE ? c >> Byte.SIZE : 0);
  }

  static int of(char c) {
    return CLASSES[c];
  }

  /** Of each class one character that is not among the given. */
  static List<Character> representatives(Set<Character> without) {
    List<Character> representatives = new ArrayList<>();
    for (List<Character> members : MEMBERS) {
      members.stream()
          .filter(c -> !without.contains(c))
          .findFirst()
          .ifPresent(representatives::add);
    }
    return representatives;
  }
}
