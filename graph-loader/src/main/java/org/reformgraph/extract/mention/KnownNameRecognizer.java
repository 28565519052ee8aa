package org.reformgraph.extract.mention;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.reformgraph.extract.CaseView;
import org.reformgraph.extract.Spotter;
import org.reformgraph.hanlp.PhraseMatcher;
import org.reformgraph.lexicon.Cues;
import org.reformgraph.model.EntityType;
import org.reformgraph.model.FoldedName;

/**
 * Measures and platforms that the lexicons know by name, where they stand without quotation marks.
 */
final class KnownNameRecognizer {
  private static final int LONGEST_EXTENSION = 8;
  private static final Pattern PARTS = Pattern.compile("[、，]");

  private final PhraseMatcher<Referent> names;
  private final Set<String> known;
  private final NameEvidence evidence;
  private final Spotter extension;

  KnownNameRecognizer(Map<String, Referent> names, NameEvidence evidence, Cues cues) {
    this.extension = new Spotter(cues.anyOf("name-extension"));
    this.known = Set.copyOf(names.keySet());
    this.names = new PhraseMatcher<>(names);
    this.evidence = evidence;
  }

  List<Mention> recognize(CaseView view, List<Quoted> quoted, Boundaries boundaries) {
    TreeMap<Integer, Quoted> slogans = new TreeMap<>();
    quoted.stream()
        .filter(q -> q.words().indexOf('、') >= 0 || q.words().indexOf('，') >= 0)
        .filter(q -> !listsNames(q))
        .forEach(q -> slogans.put(q.start(), q));
    return names.longest(view.text(view.start(), view.end())).stream()
        .map(h -> mention(h.value(), h.start() + view.start(), h.end() + view.start()))
        .filter(m -> !goesOn(view, m))
        .filter(
            m ->
                m.type() != EntityType.MEASURE
                    || isQuotedPart(view, m)
                    || evidence.weighUnquoted(view, m.start(), m.end()) > 0)
        .map(m -> extended(view, m))
        .filter(m -> !isPartOf(m, slogans.lowerEntry(m.start())))
        .filter(m -> boundaries.hold(m.start(), m.end()))
        .toList();
  }

  /** 留抵退税预审 is called after 留抵退税, and is not the same. */
  private Mention extended(CaseView view, Mention m) {
    Matcher more =
        m.type() == EntityType.MEASURE
            ? extension.at(view.text(), m.end(), Math.min(view.end(), m.end() + LONGEST_EXTENSION))
            : null;
    if (more == null) {
      return m;
    }
    String name = m.referent().name() + more.group();
    return new Mention(
        new Referent(EntityType.MEASURE, FoldedName.of(name), name, null, m.referent().detail()),
        m.start(),
        more.end(),
        m.method(),
        m.confidence(),
        m.own());
  }

  /** 可一网办结 only says how it is done. */
  private static boolean goesOn(CaseView view, Mention m) {
    return m.end() < view.end()
        && view.text().charAt(m.end() - 1) == '办'
        && "结理成妥完好".indexOf(view.text().charAt(m.end())) >= 0;
  }

  /** Part of a list in quotation marks. */
  private static boolean isQuotedPart(CaseView view, Mention m) {
    return m.start() > view.start()
        && m.end() < view.end()
        && "“、".indexOf(view.text().charAt(m.start() - 1)) >= 0
        && "”、".indexOf(view.text().charAt(m.end())) >= 0
        && (view.text().charAt(m.start() - 1) == '“' || view.text().charAt(m.end()) == '”');
  }

  private boolean listsNames(Quoted quoted) {
    return Stream.of(PARTS.split(quoted.words())).filter(known::contains).count() > 1;
  }

  /**
   * A known word in a quoted slogan (“有呼必应、无事不扰”) names nothing, unless the quotation is a list of
   * names.
   */
  private static boolean isPartOf(Mention m, Map.Entry<Integer, Quoted> slogan) {
    if (slogan == null || m.end() >= slogan.getValue().end()) {
      return false;
    }
    Quoted q = slogan.getValue();
    String before = q.words().substring(0, m.start() - q.start() - 1);
    return !before.isEmpty() || !q.words().endsWith(m.referent().name());
  }

  private static Mention mention(Referent referent, int start, int end) {
    return new Mention(referent, start, end, "lexicon", 0.9, true);
  }
}
