package org.reformgraph.extract.mention;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.reformgraph.extract.CaseView;
import org.reformgraph.extract.Sentence;
import org.reformgraph.lexicon.Cues;

/**
 * Which platform the text is speaking of when it says 平台 or says nothing: the one named last, but
 * for those that it only named as the other side of a connection (接入某平台) or, beside another in the
 * sentence, as the means (依托某网建成“某通”).
 */
public final class PlatformTopics {
  private static final Pattern CLAUSE_END = Pattern.compile("[，,；;：:。！？!?]");
  private static final Pattern LISTED = Pattern.compile("[、和及“”‘’]|以及");

  /** The part that a platform plays in its clause. */
  private enum Part {
    TOPIC,
    MEANS,
    OTHER
  }

  private final Pattern other;
  private final Pattern means;

  public PlatformTopics(Cues cues) {
    this.other =
        Pattern.compile(
            "(?:"
                + cues.anyOf("platform-beside")
                + "|"
                + cues.anyOf("connect-into")
                + "|(?<![共协])同(?![时步])|[从自])[^的]{0,8}$");
    this.means = Pattern.compile(cues.anyOf("via") + ".{0,6}$");
  }

  /**
   * The platform that the text goes on speaking of.
   *
   * @param platforms the mentions of platforms before the place, in the order of the text
   * @return empty when there are none
   */
  public Optional<Mention> of(CaseView view, List<Mention> platforms) {
    Mention second = null;
    for (int i = platforms.size() - 1; i >= 0; i--) {
      Mention platform = platforms.get(i);
      if (second != null && !view.sentenceAt(second.start()).equals(sentence(view, platform))) {
        return Optional.of(second);
      }
      Part part = part(view, platforms, i);
      if (part == Part.TOPIC) {
        return Optional.of(platform);
      }
      if (part == Part.MEANS) {
        second = platform;
      }
    }
    return second != null || platforms.isEmpty()
        ? Optional.ofNullable(second)
        : Optional.of(platforms.get(platforms.size() - 1));
  }

  private Part part(CaseView view, List<Mention> platforms, int i) {
    Mention platform = platforms.get(i);
    int from = sentence(view, platform).start();
    if (i > 0 && platforms.get(i - 1).end() >= from) {
      Mention previous = platforms.get(i - 1);
      from = Math.min(previous.end(), platform.start());
      if (isListed(view.text(from, platform.start()))) {
        return part(view, platforms, i - 1);
      }
    }
    String[] clauses = CLAUSE_END.split(view.text(from, platform.start()), -1);
    String before = clauses[clauses.length - 1];
    if (other.matcher(before).find()) {
      return Part.OTHER;
    }
    return means.matcher(before).find() ? Part.MEANS : Part.TOPIC;
  }

  private static boolean isListed(String between) {
    return LISTED.matcher(between).replaceAll("").isBlank();
  }

  private static Sentence sentence(CaseView view, Mention mention) {
    return view.sentenceAt(mention.start());
  }
}
