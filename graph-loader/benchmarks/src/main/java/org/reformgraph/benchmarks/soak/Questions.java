package org.reformgraph.benchmarks.soak;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.reformgraph.benchmarks.soak.Subjects.Thing;
import org.reformgraph.cypher.query.QueryLibrary;
import org.reformgraph.model.Topic;
import org.reformgraph.ontology.query.SparqlParameters;

/** Addresses to ask at, of each kind; the same ones in each run. Of one thread. */
final class Questions {
  /** What a browser fetches for the first page, for a thing's page and for a drawing. */
  private static final List<String> FILES =
      List.of(
          "/",
          "/app.js",
          "/api.js",
          "/router.js",
          "/frame.js",
          "/i18n/zh.js",
          "/style/tokens.css",
          "/style/parts.css",
          "/pages/home.js",
          "/pages/measure.js",
          "/parts/facts.js",
          "/parts/chart.js",
          "/webjars/echarts/5.3.1/dist/echarts.common.min.js",
          "/favicon.svg",
          "/api/docs",
          "/browser/guide.html");

  /** Those of the bundled questions that ask about one region or one concept. */
  private static final Map<String, List<String>> SPARQL =
      Map.of(
          "region", List.of("region-measure-list", "region-cases", "region-platforms"),
          "concept", List.of("concept-implementers", "concept-timeline"));

  private static final int SHORTEST = 2;
  private static final int LONGEST = 4;

  private final URI start;
  private final URI sparql;
  private final Subjects subjects;
  private final List<String> places;
  private final QueryLibrary library = QueryLibrary.sparql();
  private final Random random = new Random(23);
  private Thing lastRegion;

  /**
   * @param start the server's start page
   * @param sparql its endpoint
   */
  Questions(URI start, URI sparql, Subjects subjects) {
    this.start = start;
    this.sparql = sparql;
    this.subjects = subjects;
    this.places = List.copyOf(subjects.things().keySet());
  }

  /**
   * Where to ask next.
   *
   * @throws IllegalArgumentException for a kind that is no question
   */
  URI next(Kind kind) {
    return switch (kind) {
      case PAGE -> start.resolve(thing());
      case FACTS -> start.resolve(thing() + "/facts");
      case EVIDENCE -> start.resolve(thing() + "/evidence");
      case NEIGHBOURHOOD -> start.resolve(thing() + "/neighbourhood");
      case SEARCH -> start.resolve("/api/v1/search?q=" + encoded(words()));
      case STATIC -> start.resolve(pick(FILES));
      case LIST -> start.resolve(list());
      case SIMILAR ->
          start.resolve("/api/v1/measures/" + pick(things("measures")).key() + "/similar");
      case DIFFUSION ->
          start.resolve("/api/v1/concepts/" + pick(subjects.concepts()).key() + "/diffusion");
      case COMPARE -> start.resolve("/api/v1/compare?regions=" + region() + "," + other());
      case DASHBOARD ->
          start.resolve("/api/v1/topics/" + pick(List.of(Topic.values())).code() + "/dashboard");
      case SPARQL -> URI.create(sparql + "?query=" + encoded(sparql()));
      default -> throw new IllegalArgumentException(kind + " is no question");
    };
  }

  private String thing() {
    String place = pick(places);
    return "/api/v1/" + place + "/" + pick(things(place)).key();
  }

  private String list() {
    return switch (random.nextInt(4)) {
      case 0 -> "/api/v1/measures?concept=" + encoded(pick(subjects.concepts()).id());
      case 1 -> "/api/v1/cases?region=" + region();
      case 2 -> "/api/v1/agencies?within=" + region() + "&size=50";
      default -> "/api/v1/measures?within=" + region() + "&sort=-cases";
    };
  }

  private String region() {
    lastRegion = pick(subjects.regions());
    return encoded(lastRegion.id());
  }

  private String other() {
    Thing other = pick(subjects.regions());
    while (other.equals(lastRegion)) {
      other = pick(subjects.regions());
    }
    return encoded(other.id());
  }

  /** The beginning of a name, as it is typed. */
  private String words() {
    String name = pick(things(pick(places))).name();
    int end = SHORTEST + random.nextInt(LONGEST - SHORTEST + 1);
    return name.substring(0, Math.min(end, name.length()));
  }

  private String sparql() {
    String parameter = random.nextInt(5) < 3 ? "region" : "concept";
    String query = pick(SPARQL.get(parameter));
    Thing about = pick(parameter.equals("region") ? subjects.regions() : subjects.concepts());
    return SparqlParameters.bind(
            library.find(query).orElseThrow().text(), Map.of(parameter, about.name()))
        .toString();
  }

  private List<Thing> things(String place) {
    return subjects.things().get(place);
  }

  private <T> T pick(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
