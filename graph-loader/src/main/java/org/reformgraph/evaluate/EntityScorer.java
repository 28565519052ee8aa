package org.reformgraph.evaluate;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Judges the entities of a case. */
record EntityScorer(
    GoldCase gold, List<FoundEntity> found, Assignment assignment, ScoreSheet sheet) {
  void score() {
    gold.entities().stream().filter(GoldEntity::required).forEach(this::scoreGold);
    found.forEach(this::scoreFound);
    scoreLinks();
  }

  private void scoreGold(GoldEntity each) {
    if (assignment.isFound(each.id())) {
      sheet.found(each.type(), each.name(), null);
    } else {
      sheet.missed(each.type(), whyMissed(each), each.name(), null);
    }
  }

  private void scoreFound(FoundEntity each) {
    FoundQuote mention = each.mentions().stream().findFirst().orElse(FoundQuote.NONE);
    if (assignment.goldOf().containsKey(each.id())) {
      sheet.right(each.type(), each.name(), mention, each.origin());
    } else {
      sheet.wrong(each.type(), whyWrong(each), each.name(), mention, each.origin());
    }
  }

  private Cause whyMissed(GoldEntity missed) {
    NameSet names = missed.names();
    if (assignment.candidates().values().stream().anyMatch(of -> of.contains(missed.id()))) {
      return Cause.MERGED;
    }
    if (found.stream().anyMatch(each -> each.names().meets(names))) {
      return Cause.TYPE;
    }
    return found.stream()
            .filter(each -> each.type().equals(missed.type()))
            .filter(each -> !assignment.goldOf().containsKey(each.id()))
            .anyMatch(each -> each.names().overlaps(names))
        ? Cause.BOUNDARY
        : Cause.NOTHING_LIKE_IT;
  }

  private Cause whyWrong(FoundEntity wrong) {
    NameSet names = wrong.names();
    if (!assignment.candidates().get(wrong.id()).isEmpty()) {
      return Cause.DOUBLE;
    }
    if (gold.entities().stream().anyMatch(each -> each.names().meets(names))) {
      return Cause.TYPE;
    }
    return gold.entities().stream()
            .filter(each -> each.type().equals(wrong.type()))
            .anyMatch(each -> each.names().overlaps(names))
        ? Cause.BOUNDARY
        : Cause.NOTHING_LIKE_IT;
  }

  private void scoreLinks() {
    Map<String, GoldEntity> golds = gold.entitiesById();
    Map<String, FoundEntity> founds =
        found.stream().collect(Collectors.toMap(FoundEntity::id, Function.identity(), (a, b) -> b));
    assignment
        .goldOf()
        .forEach((foundId, goldId) -> scoreLink(golds.get(goldId), founds.get(foundId)));
  }

  private void scoreLink(GoldEntity is, FoundEntity each) {
    if (is.type().equals("Region")) {
      link(is, is.adminCode(), each, each.adminCode());
    } else if (is.type().equals("Agency")) {
      link(is, is.region(), each, each.region());
    }
  }

  private void link(GoldEntity is, String code, FoundEntity each, String foundCode) {
    if (code != null && !code.isEmpty()) {
      sheet.link(is, code, each, foundCode == null ? "" : foundCode);
    }
  }
}
