package org.reformgraph.resolve;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.reformgraph.extract.mention.Mention;
import org.reformgraph.extract.mention.Referent;
import org.reformgraph.model.EntityType;

/**
 * Which referents of a case are one thing: the same key, and for platforms a short name that ends a
 * longer one (企业信用信息公示系统 in 国家企业信用信息公示系统).
 */
final class Aliases {
  /** A shorter name than this ends too many longer ones by chance. */
  private static final int LEAST = 6;

  private final Map<String, Referent> byKey;

  private Aliases(Map<String, Referent> byKey) {
    this.byKey = byKey;
  }

  static Aliases of(List<Mention> mentions) {
    Map<String, Referent> byKey = new HashMap<>();
    for (Mention m : mentions) {
      Referent r = m.referent();
      byKey.merge(key(r), r, Aliases::richer);
    }
    List<Referent> platforms =
        byKey.values().stream().filter(r -> r.type() == EntityType.PLATFORM).toList();
    for (Referent shorter : platforms) {
      platforms.stream()
          .filter(longer -> longer.key().length() > shorter.key().length())
          .filter(longer -> shorter.key().length() >= LEAST && longer.key().endsWith(shorter.key()))
          .findFirst()
          .ifPresent(longer -> byKey.put(key(shorter), longer));
    }
    return new Aliases(byKey);
  }

  private static String key(Referent r) {
    return r.type() + ":" + r.key();
  }

  /** Of two referents of one key the one that knows more. */
  private static Referent richer(Referent a, Referent b) {
    return a.detail() == null && b.detail() != null
            || a.regionKey() == null && b.regionKey() != null
        ? b
        : a;
  }

  Referent of(Referent referent) {
    return byKey.getOrDefault(key(referent), referent);
  }
}
