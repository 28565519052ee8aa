package org.reformgraph.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.reformgraph.extract.CaseView;
import org.reformgraph.extract.mention.Mention;
import org.reformgraph.extract.mention.Referent;
import org.reformgraph.model.EntityType;

/**
 * Which referents of a case are one thing: those of one key, and names that one of these joins: a
 * short name that ends a longer one (企业信用信息公示系统 in 国家企业信用信息公示系统), a bracket behind a name
 * (政府采购合同融资（政采贷）), the first half of a double name (全省通办 in 全省通办、一次办成), two wordings of one concept
 * that share a word.
 */
final class Aliases {
  /** A shorter name than this ends too many longer ones by chance. */
  private static final int LEAST = 6;

  private static final int LEAST_MEASURE = 4;

  private static final Pattern LISTED = Pattern.compile("”?[、和与及]“?|”“");
  private static final Pattern BRACKET = Pattern.compile("\\p{IsHan}{0,4}[（(]");

  /** What names one thing. */
  private record Key(EntityType type, String key) {
    static Key of(Referent r) {
      return new Key(r.type(), r.key());
    }
  }

  private final Map<Key, Referent> byKey = new HashMap<>();

  /** Pairs that the text itself tells apart: what it enumerates are two things. */
  private final Set<List<Key>> apart = new HashSet<>();

  private Aliases() {}

  static Aliases of(CaseView view, List<Mention> mentions) {
    Aliases aliases = new Aliases();
    mentions.forEach(m -> aliases.byKey.merge(Key.of(m.referent()), m.referent(), Aliases::richer));
    aliases.joinBrackets(view, mentions);
    aliases.tellApart(view, mentions);
    List<Referent> names =
        aliases.byKey.values().stream()
            .filter(r -> r.type() == EntityType.PLATFORM || r.type() == EntityType.MEASURE)
            .sorted(Comparator.comparing(Aliases::key))
            .toList();
    LongerNames longer = new LongerNames(names);
    for (Referent shorter : names) {
      longer.than(shorter).stream()
          .filter(candidate -> isSame(shorter, candidate) && !aliases.areApart(shorter, candidate))
          .findFirst()
          .ifPresent(same -> aliases.join(shorter, same));
    }
    return aliases;
  }

  private void tellApart(CaseView view, List<Mention> mentions) {
    List<Mention> measures =
        mentions.stream()
            .filter(m -> m.type() == EntityType.MEASURE)
            .sorted(Comparator.comparingInt(Mention::start))
            .toList();
    for (int i = 1; i < measures.size(); i++) {
      Mention before = measures.get(i - 1);
      Mention after = measures.get(i);
      if (after.start() >= before.end()
          && after.start() - before.end() <= 2
          && LISTED.matcher(view.text(before.end(), after.start())).matches()) {
        apart.add(List.of(Key.of(before.referent()), Key.of(after.referent())));
        apart.add(List.of(Key.of(after.referent()), Key.of(before.referent())));
      }
    }
  }

  private boolean areApart(Referent a, Referent b) {
    return !b.name().startsWith(a.name() + "、") && apart.contains(List.of(Key.of(a), Key.of(b)));
  }

  private void joinBrackets(CaseView view, List<Mention> mentions) {
    List<Mention> ordered = new ArrayList<>(mentions);
    ordered.sort(Comparator.comparingInt(Mention::start));
    for (int i = 1; i < ordered.size(); i++) {
      Mention before = ordered.get(i - 1);
      Mention inside = ordered.get(i);
      if (before.type() == inside.type()
          && (before.type() == EntityType.MEASURE || before.type() == EntityType.PLATFORM)
          && inside.end() < view.end()
          && "）)".indexOf(view.text().charAt(inside.end())) >= 0
          && BRACKET.matcher(view.text(before.end(), inside.start())).matches()) {
        join(inside.referent(), before.referent());
      }
    }
  }

  private static boolean isSame(Referent shorter, Referent longer) {
    if (shorter.type() != longer.type() || shorter.key().length() >= longer.key().length()) {
      return false;
    }
    if (shorter.type() == EntityType.PLATFORM) {
      return shorter.key().length() >= LEAST && longer.key().endsWith(shorter.key());
    }
    return longer.name().startsWith(shorter.name() + "、")
        || (shorter.key().length() >= LEAST_MEASURE
            && longer.key().endsWith(shorter.key())
            && (shorter.detail() == null
                || longer.detail() == null
                || shorter.detail().equals(longer.detail())))
        || (shorter.detail() != null
            && shorter.detail().equals(longer.detail())
            && shareMost(shorter.key(), longer.key()));
  }

  /** Whether at least half of the shorter name's pairs of characters stand in the longer one. */
  private static boolean shareMost(String shorter, String longer) {
    int pairs = shorter.length() - 1;
    int shared = 0;
    for (int i = 0; i < pairs; i++) {
      if (longer.contains(shorter.substring(i, i + 2))) {
        shared++;
      }
    }
    return shared * 2 >= pairs && shared > 0;
  }

  private void join(Referent one, Referent other) {
    Referent target = of(other);
    if (!target.equals(of(one))) {
      Referent rich = richer(target, of(one));
      Referent from = of(one);
      byKey.replaceAll((key, r) -> r.equals(from) || r.equals(target) ? rich : r);
    }
  }

  private static String key(Referent r) {
    return r.type() + ":" + r.key();
  }

  /** Of two referents of one thing the one that knows more; the first when they know the same. */
  private static Referent richer(Referent a, Referent b) {
    return (a.detail() == null && b.detail() != null)
            || (a.regionKey() == null && b.regionKey() != null)
        ? b
        : a;
  }

  Referent of(Referent referent) {
    return byKey.getOrDefault(Key.of(referent), referent);
  }
}
