package org.reformgraph.similar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.reformgraph.embed.Kind;
import org.reformgraph.ontology.ConceptScheme;

class RankingTests {
  private static final Reference ASKED =
      new Reference(
          "measure/a",
          "跨省通办",
          "520000",
          List.of(1.0),
          List.of(new Kind("cross-province", 1)),
          Set.of("government-services"),
          Set.of("app"));

  private final Ranking ranking = new Ranking(ConceptScheme.bundled(), Basis.JOINED);

  @Test
  void theSharedConceptOutweighsASlightlyNearerVector() {
    Candidate near = candidate("measure/b", "一枚印章", "110000", 0.75, List.of());
    Candidate same = candidate("measure/c", "异地快办", "120000", 0.7, kind("cross-province"));

    List<Ranked> best = ranking.best(ASKED, List.of(near, same), 10);

    assertThat(best).extracting(r -> r.candidate().id()).containsExactly("measure/c", "measure/b");
    assertThat(best.get(0).concept()).isEqualTo("cross-province");
    assertThat(best.get(0).likeness().concept()).isEqualTo(1);
    assertThat(best.get(1).concept()).isEmpty();
  }

  @Test
  void relatedConceptsCountForLessThanTheSame() {
    Candidate same = candidate("measure/b", "甲", "110000", 0.5, kind("cross-province"));
    Candidate sibling = candidate("measure/c", "乙", "120000", 0.5, kind("within-province"));
    Candidate guessed =
        candidate("measure/d", "丙", "130000", 0.5, List.of(new Kind("cross-province", 0.5)));

    List<Ranked> best = ranking.best(ASKED, List.of(sibling, guessed, same), 10);

    assertThat(best.get(0).candidate()).isEqualTo(same);
    assertThat(best)
        .extracting(r -> r.likeness().concept())
        .allMatch(part -> part > 0 && part <= 1);
    assertThat(best.get(1).likeness().concept()).isLessThan(1);
  }

  @Test
  void aRegionsMeasureUnderTwoNamesIsOneAnswer() {
    Candidate one = candidate("measure/b", "跨省通办", "110000", 0.9, kind("cross-province"));
    Candidate same = candidate("measure/c", "跨省通办服务", "110000", 0.8, kind("cross-province"));
    Candidate elsewhere = candidate("measure/d", "跨省通办服务", "120000", 0.7, kind("cross-province"));

    List<Ranked> best = ranking.best(ASKED, List.of(one, same, elsewhere), 10);

    assertThat(best).extracting(Ranked::candidate).containsExactly(one, elsewhere);
    assertThat(best.get(0).folded()).containsExactly(same);
  }

  @Test
  void measuresOfNoKnownKindAreNotFolded() {
    Candidate one = candidate("measure/b", "绿色通道", "110000", 0.9, List.of());
    Candidate other = candidate("measure/c", "鲜活产品绿色通道", "110000", 0.8, List.of());

    assertThat(ranking.best(ASKED, List.of(one, other), 10)).hasSize(2);
  }

  @Test
  void noMoreThanAskedForAndEqualsByTheirIds() {
    List<Candidate> alike =
        List.of(
            candidate("measure/d", "甲", "110000", 0.5, List.of()),
            candidate("measure/b", "乙", "120000", 0.5, List.of()),
            candidate("measure/c", "丙", "130000", 0.5, List.of()));

    assertThat(ranking.best(ASKED, alike, 2))
        .extracting(r -> r.candidate().id())
        .containsExactly("measure/b", "measure/c");
  }

  @Test
  void thePartsMakeANumberUpToOne() {
    assertThat(new Likeness(1, 1, 1, 1, 1).score()).isEqualTo(1);
    assertThat(new Likeness(0, 0, 0, 0, 0).score()).isZero();
  }

  private static List<Kind> kind(String concept) {
    return List.of(new Kind(concept, 1));
  }

  private static Candidate candidate(
      String id, String name, String region, double cosine, List<Kind> kinds) {
    return new Candidate(id, name, region, cosine, cosine, kinds, Set.of(), Set.of());
  }
}
