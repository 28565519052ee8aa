package org.reformgraph.segment;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reformgraph.lexicon.CreditLines;
import org.reformgraph.lexicon.Cues;
import org.reformgraph.model.FoldedName;

/** The words of the layout lexicon, ready to be asked about a line. */
final class LayoutWords {
  private static final int LONGEST_BOILERPLATE = 90;

  private final CreditLines credits;
  private final Set<String> contents = new HashSet<>();
  private final Set<String> frontMatter = new HashSet<>();
  private final Set<String> endMatter = new HashSet<>();
  private final Set<String> sidebars = new HashSet<>();
  private final List<String> boilerplate;
  private final List<String> subtitleEnds;
  private final List<String> datelines;
  private final Pattern caseMark;
  private final Pattern sectionWord;
  private final Pattern partWord;
  private final Pattern volumeWord;

  LayoutWords(Cues cues) {
    credits = new CreditLines(cues);
    fold(cues, "contents-heading", contents);
    fold(cues, "front-matter", frontMatter);
    fold(cues, "end-matter", endMatter);
    fold(cues, "sidebar", sidebars);
    boilerplate = cues.of("boilerplate");
    subtitleEnds = cues.of("subtitle-end");
    datelines = cues.of("dateline");
    caseMark =
        Pattern.compile(
            "[【\\[（(]?\\s?"
                + cues.anyOf("case-word")
                + "\\s?(?:之)?[（(]?([一二三四五六七八九十百]{1,5}|\\d{1,3})[)）]?[】\\]）)]?\\s?(?:[：:、．.丨|｜—]{1,2}|\\s|$|(?=\\d)|(?<=[】\\]）)])|(?<=\\d)(?=\\p{IsHan}))\\s?");
    sectionWord = Pattern.compile(".*" + cues.anyOf("section-word") + ".{0,3}");
    partWord = Pattern.compile(".*" + cues.anyOf("part-word"));
    volumeWord = Pattern.compile(".*" + cues.anyOf("volume-word") + ".*");
  }

  private static void fold(Cues cues, String role, Set<String> into) {
    cues.of(role).forEach(word -> into.add(FoldedName.of(word)));
  }

  Matcher caseMark(String text) {
    return caseMark.matcher(text);
  }

  boolean contents(Line line) {
    return line.text().length() <= 16
        && contents.contains(FoldedName.of(line.text()).toLowerCase(Locale.ROOT));
  }

  boolean frontMatter(String title) {
    return title.length() <= 12 && frontMatter.contains(FoldedName.of(title));
  }

  boolean endMatter(String title) {
    return title.length() <= 12 && endMatter.contains(FoldedName.of(title));
  }

  boolean sidebar(String title) {
    return title.length() <= 12 && sidebars.contains(FoldedName.of(title));
  }

  /** Lines of the publisher or the web page: part of no case. */
  boolean boilerplate(String text) {
    return text.length() <= LONGEST_BOILERPLATE
        && text.indexOf('。') < 0
        && boilerplate.stream().anyMatch(text::startsWith);
  }

  boolean subtitle(String text) {
    return text.startsWith("—")
        || text.startsWith("--")
        || (text.length() <= 40 && subtitleEnds.stream().anyMatch(text::endsWith));
  }

  boolean dateline(String text) {
    return datelines.stream().anyMatch(text::startsWith);
  }

  boolean credit(String text) {
    return credits.credit(text);
  }

  boolean caption(String text) {
    return credits.caption(text);
  }

  boolean namesSource(String text) {
    return credits.namesSource(text);
  }

  /** A heading that any case may have: 主要做法, 工作成效. */
  boolean section(String text) {
    return text.length() <= 20 && sectionWord.matcher(text).matches();
  }

  boolean part(String text) {
    return text.length() <= 20 && partWord.matcher(text).matches();
  }

  boolean volume(String text) {
    return volumeWord.matcher(text).matches();
  }
}
