package org.reformgraph.correct;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Finds corrections of one file that cannot all hold. */
final class Conflicts {
  private static final String EVERYWHERE = " everywhere";

  private final List<Correction> all;
  private final Problems problems;
  private final Map<String, Correction> successors = new TreeMap<>();
  private final Map<String, Correction> claims = new HashMap<>();

  private Conflicts(List<Correction> all, Problems problems) {
    this.all = all;
    this.problems = problems;
  }

  static void in(List<Correction> all, Problems problems) {
    Conflicts conflicts = new Conflicts(all, problems);
    conflicts.doubles();
    conflicts.successors();
    if (conflicts.cycles()) {
      conflicts.claims();
    }
  }

  private void doubles() {
    Map<String, Correction> said = new HashMap<>();
    for (Correction each : all) {
      Correction other = said.putIfAbsent(each.operation() + " " + each.what(), each);
      if (other != null) {
        report(each, other, "says the same as the entry in line " + other.line());
      }
    }
  }

  /** An id can have one successor only. */
  private void successors() {
    for (Correction each : all) {
      for (String id : Corrections.successions(List.of(each)).keySet()) {
        Correction other = successors.putIfAbsent(id, each);
        if (other != null) {
          report(
              each,
              other,
              id + " becomes another by the entry in line " + other.line() + " already");
        }
      }
    }
  }

  /** Whether there are no cycles. */
  private boolean cycles() {
    Map<String, String> next = Corrections.successions(all);
    Set<String> reported = new HashSet<>();
    for (String start : new TreeMap<>(next).keySet()) {
      Set<String> seen = new HashSet<>();
      String id = start;
      while (next.containsKey(id) && seen.add(id)) {
        id = next.get(id);
      }
      if (next.containsKey(id) && reported.addAll(seen)) {
        Correction each = successors.get(id);
        problems.add(each.line(), id + " becomes itself by way of other entries: take one out");
      }
    }
    return reported.isEmpty();
  }

  /** What the entries want of one thing must agree. */
  private void claims() {
    Ids ids = new Ids(Corrections.successions(all));
    all.stream().filter(each -> !each.operation().equals("add")).forEach(each -> claim(each, ids));
    all.stream().filter(each -> each.operation().equals("add")).forEach(each -> add(each, ids));
  }

  private void claim(Correction each, Ids ids) {
    if (each instanceof Rename rename) {
      stays(each, rename.id());
      claim(each, exists(rename.id(), EVERYWHERE));
    } else if (each instanceof RejectEntity reject) {
      stays(each, reject.id());
      claim(each, exists(reject.id(), where(reject)));
    } else if (each instanceof Split split) {
      split.forms().forEach(f -> claim(each, "split " + split.from() + f + where(split)));
    } else if (each instanceof RejectRelation r) {
      claim(each, relation(ids, r.type(), r.from(), r.to()) + where(r));
    } else if (each instanceof RejectOutcome r) {
      claim(each, "outcome " + r.metric() + " " + r.value() + where(r));
    }
  }

  /** An addition must not be what another entry rejects, here or everywhere. */
  private void add(Correction each, Ids ids) {
    String what = "";
    if (each instanceof AddEntity add) {
      what = exists(ids.present(add.id()), "");
      claim(each, "added " + what + where(add));
    } else if (each instanceof AddRelation add) {
      what = relation(ids, add.type(), add.from(), add.to());
    } else if (each instanceof AddOutcome add) {
      what = "outcome " + add.metric() + " " + add.value();
    }
    for (String where : List.of(where(each), EVERYWHERE)) {
      Correction other = claims.get(what + where);
      if (other != null && other.operation().equals("reject")) {
        against(each, other);
      }
    }
  }

  private static String where(Correction each) {
    return each.caseId() == null ? EVERYWHERE : " in " + each.caseId();
  }

  private static String exists(String id, String where) {
    return "there is " + id + where;
  }

  private static String relation(Ids ids, Enum<?> type, String from, String to) {
    return type + " " + ids.present(from) + " " + ids.present(to) + " ";
  }

  private void stays(Correction each, String id) {
    Correction other = successors.get(id);
    if (other != null) {
      report(
          each,
          other,
          id
              + " becomes another by the "
              + other.operation()
              + " in line "
              + other.line()
              + ": name the one that it becomes");
    }
  }

  private void claim(Correction each, String what) {
    Correction other = claims.putIfAbsent(what, each);
    if (other != null && other != each && !same(each, other)) {
      against(each, other);
    }
  }

  private void against(Correction each, Correction other) {
    Correction later = each.line() > other.line() ? each : other;
    Correction earlier = later == each ? other : each;
    report(each, other, "goes against the " + earlier.operation() + " in line " + earlier.line());
  }

  /** Said by the search for doubles. */
  private static boolean same(Correction a, Correction b) {
    return a.operation().equals(b.operation()) && a.what().equals(b.what());
  }

  private void report(Correction later, Correction earlier, String problem) {
    problems.add(Math.max(later.line(), earlier.line()), problem);
  }
}
