package org.reformgraph.linked;

import java.util.List;
import java.util.Locale;

/** The languages of pages and messages. */
public enum Language {
  ZH,
  EN;

  private static final List<String> TAGS = List.of("zh", "en");

  /**
   * The language of a page.
   *
   * @param wanted what the address asks for; null when nothing
   * @param accepted what the browser does, as its header says; null when nothing
   */
  public static Language chosen(String wanted, String accepted) {
    if (wanted != null && TAGS.contains(wanted)) {
      return ofTag(wanted);
    }
    try {
      String best =
          accepted == null ? null : Locale.lookupTag(Locale.LanguageRange.parse(accepted), TAGS);
      return best == null ? ZH : ofTag(best);
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) { // Java's own, of a hyphen
      return ZH; // what cannot be read asks for nothing
    }
  }

  private static Language ofTag(String tag) {
    return valueOf(tag.toUpperCase(Locale.ROOT));
  }

  /** As in {@code lang="zh"}. */
  public String tag() {
    return name().toLowerCase(Locale.ROOT);
  }

  Language other() {
    return this == ZH ? EN : ZH;
  }

  /** One of two texts. */
  public String of(String zh, String en) {
    return this == ZH ? zh : en;
  }
}
