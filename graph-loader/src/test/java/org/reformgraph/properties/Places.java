package org.reformgraph.properties;

import java.text.Normalizer;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.reformgraph.hanlp.SimplifiedCharacters;
import org.reformgraph.model.CaseFacts;
import org.reformgraph.model.Entity;
import org.reformgraph.model.FoldedName;
import org.reformgraph.model.Quote;
import org.reformgraph.read.HealedText;

/**
 * Whether facts stand where they say. A quote's words and its spans are made in one loop of {@link
 * HealedText#quote}, so that one of them says little of the other: here the healed text is compared
 * with its source character by character, and what a mention's spans cut out with the name of what
 * it mentions.
 */
public final class Places {
  private static final Pattern WHITE_SPACE = Pattern.compile("[\\s\\p{Z}\\x1C-\\x1F\\x85]");
  private static final SimplifiedCharacters SIMPLIFIED = new SimplifiedCharacters();

  /** What Unicode does not hold for one character, and healing does: to what, and which. */
  private static final List<String> ALIKE =
      List.of(
          "0Oo",
          "1lI",
          "、﹑",
          "。﹒",
          "·\u2027\u2022\u30FB\uFF65",
          "-\u2010\u2011",
          "“「",
          "”」",
          "‘『",
          "’』");

  /** What may stand before a name that leaves it out: 云南昆明经开区 is called 昆明经济技术开发区. */
  private static final String PROVINCE = "云南";

  /** What begins words that name a thing only together with what was said before: 我市, 该局. */
  private static final String POINTING = "我全本该此这";

  private Places() {}

  /** What in a healed text stems from another character than it says, in words. */
  public static List<String> wrong(HealedText healed) {
    String byWords = byWords(healed);
    return IntStream.range(0, healed.text().length())
        .filter(i -> !stems(healed, i) && !word(healed.text().charAt(i), byWords.charAt(i)))
        .mapToObj(
            i -> "%d: U+%04X from %d".formatted(i, (int) healed.text().charAt(i), healed.origin(i)))
        .toList();
  }

  private static boolean word(char healed, char byWords) {
    return healed == byWords && Character.isIdeographic(healed);
  }

  /**
   * The source's characters behind a healed text, each paragraph simplified by its words: that
   * makes 程序 of 程式.
   */
  private static String byWords(HealedText healed) {
    StringBuilder source = new StringBuilder(healed.text());
    for (int i = 0; i < source.length(); i++) {
      int at = healed.origin(i);
      source.setCharAt(i, at == HealedText.NONE ? '\n' : single(healed.source().charAt(at)));
    }
    return Stream.of(source.toString().split("\n", -1))
        .map(SIMPLIFIED::of)
        .collect(Collectors.joining("\n"));
  }

  private static boolean stems(HealedText healed, int index) {
    char c = healed.text().charAt(index);
    int at = healed.origin(index);
    if (at == HealedText.NONE || c == '\n') {
      return at == HealedText.NONE && c == '\n';
    }
    char source = healed.source().charAt(at);
    return c == ' ' || c == '\t' ? !Character.isLetterOrDigit(source) : alike(c, source);
  }

  private static boolean alike(char healed, char source) {
    return healed == source
        || ALIKE.stream().anyMatch(l -> l.charAt(0) == healed && l.indexOf(source) > 0)
        || uniform(healed).equals(uniform(source))
        || simple(source) == healed
        || radical(source) && Character.isIdeographic(healed);
  }

  private static String uniform(char c) {
    return Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
  }

  private static char simple(char c) {
    return SIMPLIFIED.of(single(c));
  }

  private static char single(char c) {
    String uniform = uniform(c);
    return uniform.length() == 1 ? uniform.charAt(0) : c;
  }

  private static boolean radical(char c) {
    return c >= '\u2E80' && c <= '\u2FDF';
  }

  /** Quotes of a case whose spans cut other words out of the source than they hold. */
  public static Stream<Quote> elsewhere(CaseFacts facts, int[] source) {
    return Stream.of(
            facts.entities().stream().flatMap(entity -> entity.mentions().stream()),
            facts.relations().stream().map(relation -> relation.evidence()),
            facts.outcomes().stream().map(outcome -> outcome.evidence()))
        .flatMap(each -> each)
        .filter(quote -> !squeezed(quote.text()).equals(squeezed(said(quote, source))));
  }

  /**
   * Mentions where the source has other words than such as name the thing: its name or the
   * beginning of one that it begins, characters of it in their order (市审批局 of 林芝市行政审批局), or a word
   * that points back to it.
   */
  public static Stream<Quote> nameless(Entity entity, int[] source) {
    Predicate<Quote> names = quote -> names(folded(said(quote, source)), folded(entity.name()));
    return entity.mentions().stream().filter(names.negate());
  }

  private static boolean names(String said, String name) {
    return !said.isEmpty()
        && (POINTING.indexOf(said.charAt(0)) >= 0
            || said.startsWith(name)
            || inOrder(said, name)
            || said.startsWith(PROVINCE) && inOrder(said.substring(PROVINCE.length()), name));
  }

  private static boolean inOrder(String said, String name) {
    int at = 0;
    for (int i = 0; i < name.length() && at < said.length(); i++) {
      at += name.charAt(i) == said.charAt(at) ? 1 : 0;
    }
    return at == said.length();
  }

  private static String folded(String words) {
    return FoldedName.of(SIMPLIFIED.of(words));
  }

  private static String said(Quote quote, int[] source) {
    StringBuilder said = new StringBuilder();
    quote.spans().forEach(s -> said.append(new String(source, s.start(), s.end() - s.start())));
    return said.toString();
  }

  private static String squeezed(String text) {
    return WHITE_SPACE.matcher(text).replaceAll("");
  }
}
