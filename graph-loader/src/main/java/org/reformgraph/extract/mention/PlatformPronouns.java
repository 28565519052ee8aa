package org.reformgraph.extract.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.reformgraph.extract.CaseView;
import org.reformgraph.extract.Spotter;
import org.reformgraph.lexicon.Cues;
import org.reformgraph.model.EntityType;

/**
 * 该平台, 在平台上, 系统已…: words that stand for the platform that the text speaks of. A noun without 该 must
 * stand where a name could, and its platform must be named in the same paragraph or the one before.
 */
final class PlatformPronouns {
  private final Spotter pronoun;
  private final PlatformTopics topics;

  PlatformPronouns(Cues cues) {
    String bare = cues.anyOf("platform-pronoun");
    String noun = bare + "(?!" + cues.anyOf("platform-compound") + ")";
    this.pronoun =
        new Spotter(
            "(?:该(?![市县局区省州院校企])|这个|这一|这套|这款|上述|此(?![前次外时后类]))[\\p{IsHan}]{0,6}?"
                + bare
                + "|(?<=[在过托由用助入到至于将把对从向靠])"
                + noun
                + "(?="
                + cues.anyOf("after-platform-object")
                + "|[，。；、])|(?<="
                + cues.anyOf("before-platform-object")
                + ")"
                + noun
                + "(?=[，。；])|(?<=[，。；：\\n]|目前|并|如今|同时)"
                + noun
                + "(?="
                + cues.anyOf("after-platform-subject")
                + ")",
            "该这上此" + cues.firstOf("platform-pronoun"));
    this.topics = new PlatformTopics(cues);
  }

  List<Mention> in(CaseView view, List<Mention> mentions) {
    List<Mention> platforms =
        mentions.stream()
            .filter(m -> m.type() == EntityType.PLATFORM)
            .sorted(Comparator.comparingInt(Mention::start))
            .toList();
    List<Mention> found = new ArrayList<>();
    if (platforms.isEmpty()) {
      return found;
    }
    Spotter.Matches matches = pronoun.in(view.text(), platforms.get(0).end(), view.end());
    while (matches.next()) {
      Matcher m = matches.match();
      int at = m.start();
      int end = m.end();
      boolean pointed = end - at > 3;
      antecedent(view, platforms, at, pointed, nounOf(view.text(at, end)))
          .ifPresent(p -> found.add(new Mention(p.referent(), at, end, "pronoun", 0.8, false)));
    }
    return found;
  }

  /** 该系统 ends in 系统: the noun that its platform may be called by. */
  private static String nounOf(String pronoun) {
    return pronoun.substring(Math.max(0, pronoun.length() - 2));
  }

  private Optional<Mention> antecedent(
      CaseView view, List<Mention> platforms, int at, boolean pointed, String noun) {
    int paragraph = view.sentenceAt(at).paragraph();
    List<Mention> named =
        platforms.stream()
            .filter(p -> p.end() <= at)
            .filter(p -> pointed || paragraph - view.sentenceAt(p.start()).paragraph() <= 1)
            .toList();
    return topics.of(view, named).map(topic -> agreeing(view, named, topic, noun));
  }

  /** Of two platforms named in one sentence, 平台 stands for that which is called so. */
  private static Mention agreeing(CaseView view, List<Mention> named, Mention topic, String noun) {
    if (calls(view, topic, noun)) {
      return topic;
    }
    return named.stream()
        .filter(p -> view.sentenceAt(p.start()).equals(view.sentenceAt(topic.start())))
        .filter(p -> calls(view, p, noun))
        .reduce((a, b) -> b)
        .orElse(topic);
  }

  private static boolean calls(CaseView view, Mention platform, String noun) {
    return view.text(platform.start(), platform.end()).endsWith(noun);
  }
}
