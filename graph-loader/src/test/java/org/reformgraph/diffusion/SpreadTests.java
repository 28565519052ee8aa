package org.reformgraph.diffusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.reformgraph.answer.Evidence;
import org.reformgraph.answer.Ref;
import org.reformgraph.embed.Kind;
import org.reformgraph.embed.UnitVector;
import org.reformgraph.ontology.ConceptScheme;
import org.reformgraph.similar.Profile;

/** Adopters, links and claims of made-up cities. */
class SpreadTests {
  private static final Ref ASKED = new Ref("concept/one-window", "Concept", "一窗通办");
  private static final Place.Upper PROVINCE =
      new Place.Upper("region/330000", "浙江省", Place.PROVINCE);

  private final Spread spread = new Spread(ConceptScheme.bundled(), ClaimWords.bundled());

  @Test
  void adoptersStandInTheOrderOfTheirDatesWithWhatTheDatesAre() {
    Diffusion diffusion =
        spread(
            city("甲").since("2020"), city("乙").told("2019-05"), city("丙").since("2019"), city("丁"));

    assertThat(diffusion.adopters())
        .extracting(a -> a.region().name(), Adopter::date, Adopter::dateIs)
        .containsExactly(
            tuple("丙", "2019", DateKind.STATED),
            tuple("乙", "2019-05", DateKind.CASE),
            tuple("甲", "2020", DateKind.STATED),
            tuple("丁", null, null));
  }

  @Test
  void aRegionIsOneAdopterWithAllItsMeasures() {
    Diffusion diffusion = spread(city("甲").since("2020"), city("甲").named("一窗快办").since("2018"));

    assertThat(diffusion.adopters()).hasSize(1);
    assertThat(diffusion.adopters().get(0).date()).isEqualTo("2018");
    assertThat(diffusion.adopters().get(0).measures())
        .extracting(Ref::name)
        .containsExactly("一窗快办", "一窗通办");
  }

  @Test
  void aCopyTellsThatItsOriginHadItByThen() {
    City origin = city("甲").told("2023");
    City copier = city("乙").told("2021");

    Diffusion diffusion =
        spread.of(
            ASKED,
            List.of(ASKED),
            List.of(origin.practice(), copier.practice()),
            List.of(copier.copied(origin, "乙市借鉴甲市的做法。", "2021")),
            false);

    assertThat(diffusion.adopters())
        .extracting(a -> a.region().name(), Adopter::date)
        .containsExactly(tuple("甲", "2021"), tuple("乙", "2021"));
    assertThat(diffusion.links())
        .singleElement()
        .satisfies(
            link -> {
              assertThat(link.kind()).isEqualTo(Link.Kind.STATED);
              assertThat(link.from()).isEqualTo("region/乙");
              assertThat(link.evidence().sentence()).isEqualTo("乙市借鉴甲市的做法。");
            });
  }

  @Test
  void anEarlierAdopterInTheSameWordsIsALikelyOrigin() {
    String words = "窗口统一收件后台分送各部门并联审批";
    City first = city("甲").since("2019").saying("甲市推行一窗通办，" + words + "。");
    City later = city("乙").since("2021").saying("乙市推行一窗通办，" + words + "。");
    City before = city("丙").since("2018").saying("丙市设窗口。").towards(0, 1);

    Diffusion diffusion = spread(later, first, before);

    assertThat(diffusion.links())
        .singleElement()
        .satisfies(
            link -> {
              assertThat(link.kind()).isEqualTo(Link.Kind.INFERRED);
              assertThat(link.from()).isEqualTo("region/乙");
              assertThat(link.to()).isEqualTo("region/甲");
              assertThat(link.reason()).contains("推断", words);
              assertThat(link.reasonEn()).contains("Inferred", words);
              assertThat(link.similarity()).isGreaterThanOrEqualTo(LikelyOrigins.RETOLD);
              assertThat(link.evidence()).isNull();
            });
  }

  @Test
  void datesThatOverlapAndMeasuresThatDifferMakeNoLikelyOrigin() {
    String words = "窗口统一收件后台分送各部门并联审批";

    assertThat(
            spread(city("甲").since("2021").saying(words), city("乙").since("2021-05").saying(words))
                .links())
        .isEmpty();
    assertThat(
            spread(
                    city("甲").since("2019").saying(words).towards(0, 1),
                    city("乙").since("2021").saying(words).unclassified().towards(1, 0))
                .links())
        .isEmpty();
    assertThat(
            spread(city("甲").since("2019").saying("甲。"), city("乙").told("2021").saying("乙。"))
                .links())
        .as("likeness alone, where the adopter may have been earlier than its case")
        .isEmpty();
  }

  @Test
  void whoSaysFromWhomGetsNoOtherOriginAndNobodyCopiesFromItsCopier() {
    String words = "窗口统一收件后台分送各部门并联审批";
    City first = city("甲").since("2018").saying(words);
    City origin = city("乙").since("2022").saying(words);
    City copier = city("丙").since("2020").saying(words);

    Diffusion diffusion =
        spread.of(
            ASKED,
            List.of(ASKED),
            List.of(first.practice(), origin.practice(), copier.practice()),
            List.of(copier.copied(origin, "丙市借鉴乙市的做法。", "2020")),
            false);

    assertThat(diffusion.links())
        .extracting(Link::from, Link::to, Link::kind)
        .containsExactlyInAnyOrder(
            tuple("region/丙", "region/乙", Link.Kind.STATED),
            tuple("region/乙", "region/甲", Link.Kind.INFERRED));
  }

  @Test
  void aClaimIsContradictedByWhoWasEarlierInItsScope() {
    City claims = city("甲").since("2020").pioneer("全国首创");
    City earlier = city("乙").since("2018");

    Claim claim = only(spread(claims, earlier));

    assertThat(claim.verdict()).isEqualTo(Verdict.CONTRADICTED);
    assertThat(claim.against()).extracting(ref -> ref.region().name()).containsExactly("乙");
    assertThat(claim.note()).contains("乙", "2018");
    assertThat(claim.noteEn()).contains("乙", "2018");
  }

  @Test
  void whoIsOutsideTheScopeContradictsNothing() {
    City claims = city("甲").in(PROVINCE).since("2020").pioneer("全省率先");
    City outside = city("乙").since("2018");
    City later = city("丙").in(PROVINCE).since("2021");

    assertThat(only(spread(claims, outside, later)).verdict()).isEqualTo(Verdict.SUPPORTED);
    assertThat(only(spread(claims, outside)).verdict()).isEqualTo(Verdict.UNVERIFIABLE);
    assertThat(only(spread(claims, city("丁").in(PROVINCE).since("2019"))).verdict())
        .isEqualTo(Verdict.CONTRADICTED);
  }

  @Test
  void twoThatClaimTheSameAreDisputed() {
    City one = city("甲").since("2020").pioneer("全国首创");
    City other = city("乙").since("2020-05").pioneer("全国率先");

    assertThat(spread(one, other).claims())
        .hasSize(2)
        .allSatisfy(
            claim -> {
              assertThat(claim.verdict()).isEqualTo(Verdict.DISPUTED);
              assertThat(claim.against()).hasSize(1);
            });
  }

  @Test
  void aDateOfACaseDoesNotDecideForWhoClaims() {
    City claims = city("甲").told("2022").pioneer("全国首创");
    City earlier = city("乙").since("2018");

    Claim claim = only(spread(claims, earlier));

    assertThat(claim.verdict()).isEqualTo(Verdict.UNVERIFIABLE);
    assertThat(claim.against()).extracting(ref -> ref.region().name()).containsExactly("乙");
    assertThat(only(spread(city("甲").pioneer("全国首创"), earlier)).verdict())
        .isEqualTo(Verdict.UNVERIFIABLE);
  }

  @Test
  void aSentenceOfThisMeasureAloneClaimsToo() {
    City said = city("甲").since("2020").saying("甲市推行“一窗通办”，属全国首创。");
    City other = city("乙").since("2021").saying("乙市推行“一窗通办”，又有全国首创的“码上办”。");

    Diffusion diffusion = spread(said, other);

    assertThat(only(diffusion).region().name()).isEqualTo("甲");
    assertThat(diffusion.adopters()).extracting(Adopter::pioneerClaim).containsExactly(true, false);
  }

  private Diffusion spread(City... cities) {
    return spread.of(
        ASKED,
        List.of(ASKED),
        java.util.Arrays.stream(cities).map(City::practice).toList(),
        List.of(),
        false);
  }

  private static Claim only(Diffusion diffusion) {
    assertThat(diffusion.claims()).hasSize(1);
    return diffusion.claims().get(0);
  }

  private static City city(String name) {
    return new City(
        name,
        "一窗通办",
        null,
        null,
        null,
        name + "市推行“一窗通办”。",
        List.of(),
        List.of(new Kind("one-window", 1)),
        UnitVector.of(new float[] {1, 0}));
  }

  /** A city with one measure, put together step by step. */
  private record City(
      String name,
      String measure,
      String since,
      String caseDate,
      String pioneer,
      String sentence,
      List<Place.Upper> above,
      List<Kind> kinds,
      UnitVector vector) {
    City since(String date) {
      return new City(name, measure, date, caseDate, pioneer, sentence, above, kinds, vector);
    }

    City told(String date) {
      return new City(name, measure, since, date, pioneer, sentence, above, kinds, vector);
    }

    City pioneer(String claim) {
      return new City(name, measure, since, caseDate, claim, sentence, above, kinds, vector);
    }

    City saying(String words) {
      return new City(name, measure, since, caseDate, pioneer, words, above, kinds, vector);
    }

    City named(String other) {
      return new City(name, other, since, caseDate, pioneer, sentence, above, kinds, vector);
    }

    City in(Place.Upper upper) {
      return new City(
          name, measure, since, caseDate, pioneer, sentence, List.of(upper), kinds, vector);
    }

    City unclassified() {
      return new City(name, measure, since, caseDate, pioneer, sentence, above, List.of(), vector);
    }

    City towards(float x, float y) {
      return new City(
          name,
          measure,
          since,
          caseDate,
          pioneer,
          sentence,
          above,
          kinds,
          UnitVector.of(new float[] {x, y}));
    }

    Ref region() {
      return Ref.region("region/" + name, name);
    }

    String id() {
      return "measure/" + name + "-" + measure;
    }

    Evidence evidence(String words, String date) {
      return new Evidence(
          words, 0, 1, "case/" + name, name + "市案例", date, null, null, null, null, null, null);
    }

    Practice practice() {
      return new Practice(
          Ref.measure(id(), measure, region()),
          List.of(),
          new Place(region(), Place.PREFECTURE, above),
          new Profile(measure, vector, kinds, Set.of(), Set.of()),
          List.of(new Telling(since, pioneer, false, evidence(sentence, caseDate))));
    }

    StatedCopy copied(City origin, String words, String date) {
      return new StatedCopy(id(), origin.id(), region(), origin.region(), evidence(words, date));
    }
  }
}
