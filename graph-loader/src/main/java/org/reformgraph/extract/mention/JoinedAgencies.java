package org.reformgraph.extract.mention;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.reformgraph.extract.CaseView;
import org.reformgraph.lexicon.Organ;

/** Neighbouring mentions that are one organ: an operator's branch, a second name in brackets. */
final class JoinedAgencies {
  private final Set<String> operators;

  JoinedAgencies(List<Organ> organs) {
    this.operators =
        organs.stream()
            .filter(o -> o.kind().equals("public-operator"))
            .map(Organ::key)
            .collect(Collectors.toUnmodifiableSet());
  }

  /** 国网江苏省电力有限公司 + 连云港供电分公司 is the branch alone. */
  void joinOperators(CaseView view, List<Mention> found) {
    for (int i = found.size() - 1; i > 0; i--) {
      Mention parent = found.get(i - 1);
      Mention branch = found.get(i);
      if (parent.end() == branch.start() && isOperator(parent) && isOperator(branch)) {
        Referent r = branch.referent();
        String name = view.text(parent.start(), branch.end());
        found.set(
            i - 1,
            new Mention(
                new Referent(r.type(), r.key(), name, r.regionKey(), r.detail()),
                parent.start(),
                branch.end(),
                branch.method(),
                branch.confidence(),
                true));
        found.remove(i);
      }
    }
  }

  private boolean isOperator(Mention m) {
    return operators.contains(m.referent().detail());
  }

  /** 市市场监督管理局（市知识产权局）: one organ with two names. */
  static void joinSecondNames(CaseView view, List<Mention> found) {
    Map<Referent, Referent> first = new HashMap<>();
    for (int i = 1; i < found.size(); i++) {
      Mention name = found.get(i - 1);
      Mention second = found.get(i);
      boolean bracketed =
          second.start() == name.end() + 1
              && second.end() < view.end()
              && "（(".indexOf(view.text().charAt(name.end())) >= 0
              && "）)".indexOf(view.text().charAt(second.end())) >= 0;
      if (bracketed && name.referent().regionKey().equals(second.referent().regionKey())) {
        first.putIfAbsent(second.referent(), name.referent());
      }
    }
    found.replaceAll(
        m -> {
          Referent same = first.get(m.referent());
          return same == null
              ? m
              : new Mention(same, m.start(), m.end(), m.method(), m.confidence(), m.own());
        });
  }
}
