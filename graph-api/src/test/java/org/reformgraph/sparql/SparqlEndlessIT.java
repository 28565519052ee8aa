package org.reformgraph.sparql;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Queries that would not end, or would fill the memory, in all the ways that are known. */
class SparqlEndlessIT {
  private static final String BASE = "https://data.example.org/";
  private static final QueryLimits LIMITS =
      new QueryLimits(Duration.ofSeconds(2), 100, 256 * 1024, 4);
  private static final Duration GRACE = Duration.ofSeconds(3);
  private static final int MANY = 3_000;
  private static final int DEEP = 20_000;

  @TempDir static Path directory;
  private static SparqlServer server;
  private static Generation generation;
  private static SparqlClient client;

  @BeforeAll
  static void start() throws IOException {
    server = SparqlServer.start(new SparqlConfig(directory, 0, LIMITS, Duration.ofHours(1)));
    client = new SparqlClient(server.uri());
    generation = new Generations(directory).beside();
    generation.write("test", SparqlEndlessIT::fill);
    server.serve(generation);
  }

  /** Things that all hang together, a chain of steps, and a long text. */
  private static void fill() {
    for (int i = 0; i < MANY; i++) {
      add("thing/" + i, iri("like"), iri("thing/" + (i * 7 + 1) % MANY));
      add("thing/" + i, iri("near"), iri("thing/" + (i + 1) % MANY));
      add("thing/" + i, RDFS.label.asNode(), zh("第" + i + "件事"));
    }
    for (int i = 0; i < DEEP; i++) {
      add("step/" + i, iri("next"), iri("step/" + (i + 1)));
    }
    add("text/1", iri("says"), zh("a".repeat(10_000) + "!"));
    new Bookkeeping(generation.dataset()).hold(new Held(1, "test", "", BASE, "test"));
  }

  private static void add(String subject, Node property, Node object) {
    generation.dataset().add(new Quad(iri("graph/things"), iri(subject), property, object));
  }

  private static Node iri(String end) {
    return NodeFactory.createURI(BASE + end);
  }

  private static Node zh(String text) {
    return NodeFactory.createLiteralLang(text, "zh");
  }

  @AfterAll
  static void stop() {
    server.close();
    generation.close();
  }

  /** The server is up and answers, and nothing of the query is left running. */
  @AfterEach
  void theServerGoesOn() throws Exception {
    assertThat(client.query("ASK { ?s ?p ?o }").body()).contains("true");
    long end = System.nanoTime() + GRACE.toNanos();
    while (running() > 0) {
      assertThat(System.nanoTime()).as("a query is still running").isLessThan(end);
      Thread.sleep(20);
    }
  }

  private static long running() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().equals("sparql-query"))
        .count();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void isCutOffOnTime(String what, String query) throws Exception {
    long start = System.nanoTime();
    HttpResponse<String> response = ask(query);
    Duration took = Duration.ofNanos(System.nanoTime() - start);

    assertThat(response.statusCode()).as(response.body()).isEqualTo(503);
    assertThat(response.body()).contains("took longer than 2 s");
    assertThat(took).isBetween(LIMITS.time(), LIMITS.time().plus(GRACE));
  }

  static Stream<Arguments> isCutOffOnTime() {
    return Stream.of(
        Arguments.of(
            "an expression that tries all ways, on a text of the data",
            "SELECT ?t { ?s <says> ?t FILTER(REGEX(?t, '^(a+)+(b)\\\\2$')) }"),
        Arguments.of(
            "such an expression on a text of the query, which could be evaluated beforehand",
            "SELECT * { FILTER(REGEX('" + "a".repeat(60) + "!', '^(a+)+(b)\\\\2$')) }"),
        Arguments.of(
            "such an expression in what is selected",
            "SELECT (REGEX('" + "a".repeat(60) + "!', '^(a|aa)+(b)\\\\2$') AS ?x) {}"),
        Arguments.of(
            "such an expression that comes with the rows",
            "SELECT ?t { VALUES ?e { '^(a+)+(b)\\\\2$' } ?s <says> ?t FILTER(REGEX(?t, ?e, 'i')) }"),
        Arguments.of(
            "such an expression in an aggregate",
            "SELECT (COUNT(REGEX(?t, '^(a+)+(b)\\\\2$')) AS ?n) { ?s <says> ?t }"),
        Arguments.of(
            "such an expression under NOT EXISTS",
            "SELECT ?s { ?s <says> ?t FILTER NOT EXISTS { ?s <says> ?u FILTER(REGEX(?u, '^(a+)+(b)\\\\2$')) } }"),
        Arguments.of(
            "such an expression in a condition of OPTIONAL",
            "SELECT ?s { ?s <says> ?t OPTIONAL { ?s <says> ?u FILTER(REGEX(?t, '^(a+)+(b)\\\\2$')) } }"),
        Arguments.of(
            "such an expression in ORDER BY",
            "SELECT ?s { ?s <says> ?t VALUES ?x { 1 2 } } ORDER BY REGEX(?t, '^(a+)+(b)\\\\2$')"),
        Arguments.of(
            "such an expression by XPath's name",
            "SELECT ?t { ?s <says> ?t FILTER(<http://www.w3.org/2005/xpath-functions#matches>(?t, '^(a+)+(b)\\\\2$')) }"),
        Arguments.of(
            "REPLACE of such an expression",
            "SELECT (REPLACE(?t, '^(a+)+(b)\\\\2$', 'b') AS ?x) { ?s <says> ?t }"),
        Arguments.of(
            "REPLACE by XPath's name",
            "SELECT (<http://www.w3.org/2005/xpath-functions#replace>(?t, '^(a+)+(b)\\\\2$', 'b') AS ?x) { ?s <says> ?t }"),
        Arguments.of(
            "a path over everything, from everywhere to everywhere",
            "SELECT (COUNT(*) AS ?n) { ?a (<like>|<near>|^<near>)* ?b . ?b (<like>|^<like>)* ?c }"),
        Arguments.of(
            "a path in paths, from one node",
            "ASK { <thing/0> (((<like>|<near>)*/<near>)*/<like>)* <none> }"),
        Arguments.of(
            "a path over whatever is not something",
            "SELECT (COUNT(*) AS ?n) { ?a (!<none>|^!<none>)* ?b FILTER(?a != ?b) }"),
        Arguments.of(
            "tables that are multiplied",
            "SELECT (COUNT(*) AS ?n) { VALUES ?a { %1$s } VALUES ?b { %1$s } VALUES ?c { %1$s } }"
                .formatted(numbers(0, 5_000))),
        Arguments.of(
            "tables that are joined and never fit",
            "SELECT * { VALUES (?a ?x) { %1$s } VALUES (?b ?y) { %1$s } FILTER(?a + ?b = -1 || ?x + ?y = -2) }"
                .formatted(pairs(5_000))),
        Arguments.of(
            "OPTIONAL in OPTIONAL",
            "SELECT (COUNT(*) AS ?n) { ?a ?b ?c OPTIONAL { ?d ?e ?f OPTIONAL { ?g ?h ?i OPTIONAL { ?j ?k ?l } } } }"),
        Arguments.of(
            "OPTIONAL that never fits",
            "SELECT * { ?a <like> ?b OPTIONAL { ?c <near> ?d . ?e <near> ?f FILTER(?b = ?none) } FILTER(BOUND(?e)) }"),
        Arguments.of(
            "MINUS of a product",
            "SELECT (COUNT(*) AS ?n) { ?a <like> ?b MINUS { ?a <like> ?c . ?d <near> ?e . ?f <near> ?g } }"),
        Arguments.of(
            "NOT EXISTS of a product",
            "SELECT * { ?a <like> ?b FILTER NOT EXISTS { ?c <near> ?d . ?e <near> ?f . ?g <near> ?h FILTER(?d = ?none) } }"),
        Arguments.of(
            "an order of a product",
            "SELECT * { ?a <like> ?b . ?c <like> ?d . ?e <like> ?f } ORDER BY DESC(?f) ?a"),
        Arguments.of(
            "the different rows of a product",
            "SELECT DISTINCT * { ?a <like> ?b . ?c <like> ?d . ?e <like> ?f } OFFSET 1000000000"),
        Arguments.of(
            "groups of a product",
            "SELECT ?a ?c ?e (COUNT(*) AS ?n) { ?a <like> ?b . ?c <like> ?d . ?e <like> ?f } GROUP BY ?a ?c ?e"),
        Arguments.of(
            "the same triple again and again",
            "CONSTRUCT { <a> <b> <c> } WHERE { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }"),
        Arguments.of(
            "a description of what is found in a product",
            "DESCRIBE ?a { ?a <like> ?b . ?c <like> ?d . ?e <like> ?f FILTER(?a = <thing/1>) }"),
        Arguments.of(
            "an inner query that never ends",
            "SELECT * { { SELECT (SUM(?n) AS ?all) { ?a <like> ?b . ?c <like> ?d . ?e <like> ?f BIND(1 AS ?n) } } }"),
        Arguments.of(
            "a long list that is looked through for each row of a product",
            "SELECT * { ?a <like> ?b . ?c <like> ?d FILTER(STRLEN(STR(?a)) + STRLEN(STR(?d)) IN (%s)) }"
                .formatted(numbers(1_000_000, 1_020_000).replace(' ', ','))));
  }

  private static String numbers(int from, int to) {
    return IntStream.range(from, to).mapToObj(Integer::toString).collect(Collectors.joining(" "));
  }

  private static String pairs(int most) {
    return IntStream.range(0, most)
        .mapToObj(i -> "(%d %d)".formatted(i, i))
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void isRefusedAtOnce(String what, String query, String said) throws Exception {
    long start = System.nanoTime();
    HttpResponse<String> response = ask(query);
    Duration took = Duration.ofNanos(System.nanoTime() - start);

    assertThat(response.statusCode()).as(response.body()).isEqualTo(400);
    assertThat(response.body()).contains(said).doesNotContain("\tat ");
    assertThat(response.body().length()).isLessThan(1_000);
    assertThat(took).isLessThan(LIMITS.time().plus(GRACE));
  }

  static Stream<Arguments> isRefusedAtOnce() {
    String texts = "texts of 100,000 characters at most";
    String nested = "nested too deeply";
    return Stream.of(
        Arguments.of("a text that is doubled", doubled("CONCAT(?x%1$d, ?x%1$d)", "'一网通办'"), texts),
        Arguments.of(
            "a text that is doubled by XPath's name",
            doubled("<http://www.w3.org/2005/xpath-functions#concat>(?x%1$d, ?x%1$d)", "'一网通办'"),
            texts),
        Arguments.of(
            "a text that is doubled by REPLACE",
            doubled("REPLACE(?x%1$d, '办', '办办')", "'办'"),
            texts),
        Arguments.of(
            "a text that is put into itself",
            doubled("REPLACE(?x%1$d, 'a', ?x%1$d)", "'aaaa'"),
            texts),
        Arguments.of(
            "a text that is encoded again and again",
            doubled("ENCODE_FOR_URI(?x%1$d)", "'" + "办".repeat(2_000) + "'"),
            texts),
        Arguments.of(
            "a text that is many times another",
            "SELECT (CONCAT(" + "?t, ".repeat(10_000) + "?t) AS ?x) { ?s <says> ?t }",
            texts),
        Arguments.of(
            "all texts in one",
            "SELECT (GROUP_CONCAT(?a) AS ?x) { ?a <like> ?b . ?c <like> ?d }",
            texts),
        Arguments.of(
            "all different texts in one",
            "SELECT (GROUP_CONCAT(DISTINCT CONCAT(STR(?a), STR(?c)); separator='，') AS ?x) { ?a <like> ?b . ?c <like> ?d }",
            texts),
        Arguments.of(
            "a number that is squared", doubled("?x%1$d * ?x%1$d", "123456789"), "digits at most"),
        Arguments.of(
            "a fraction that is squared",
            doubled("?x%1$d * ?x%1$d", "1.23456789"),
            "digits at most"),
        Arguments.of(
            "a fraction of one digit that is squared",
            doubled("?x%1$d * ?x%1$d", "0.1"),
            "digits at most"),
        Arguments.of(
            "an expression that goes as deep as a text is long",
            "SELECT (REGEX(?u, '^(a|b)*$') AS ?x) { ?s <says> ?t BIND(CONCAT(?t,?t,?t,?t,?t,?t,?t,?t,?t) AS ?u) }"
                .replace("(a|b)*", "(".repeat(60) + "a|b" + ")".repeat(60) + "*"),
            "repeats what it cannot tell apart"),
        Arguments.of(
            "groups in groups", "SELECT * " + "{".repeat(120_000) + "}".repeat(120_000), nested),
        Arguments.of(
            "conditions in conditions",
            "ASK { " + "FILTER EXISTS { ".repeat(20) + "?a ?b ?c" + " }".repeat(20) + " }",
            "EXISTS may stand in EXISTS 8 times"),
        Arguments.of(
            "many conditions in conditions",
            "ASK { " + "FILTER EXISTS { ".repeat(8_000) + "?a ?b ?c" + " }".repeat(8_000) + " }",
            nested),
        Arguments.of(
            "options in options",
            "ASK { " + "OPTIONAL { ?a ?b ?c . ".repeat(5_000) + " }".repeat(5_000) + " }",
            nested));
  }

  /** How deep the stack reaches depends on what is compiled already. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT (OPEN1CLOSE AS ?x) {}",
        "SELECT * { ?a OPEN<like>CLOSE ?b }",
        "SELECT * { ?a OPEN<like>STARS ?b }"
      })
  void bracketsInBracketsAreAnsweredOrRefusedInWords(String query) throws Exception {
    int deep = 50_000;
    HttpResponse<String> response =
        ask(
            query
                .replace("OPEN", "(".repeat(deep))
                .replace("CLOSE", ")".repeat(deep))
                .replace("STARS", ")*".repeat(deep)));

    assertThat(response.statusCode()).isIn(200, 400, 503);
    if (response.statusCode() != 200) {
      assertThat(response.body()).containsAnyOf("nested too deeply", "took longer than");
    }
  }

  private static String doubled(String next, String first) {
    return "SELECT ?x59 { BIND("
        + first
        + " AS ?x0) "
        + IntStream.range(0, 59)
            .mapToObj(i -> "BIND(" + next.formatted(i) + " AS ?x" + (i + 1) + ")")
            .collect(Collectors.joining(" "))
        + " }";
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void isAnsweredAsFarAsTheLimit(String what, String query, String type) throws Exception {
    HttpResponse<String> response = ask(query, type);

    assertThat(response.statusCode()).as(what).isEqualTo(200);
    assertThat(response.headers().firstValue(QueryOperation.CUT)).hasValue("true");
  }

  static Stream<Arguments> isAnsweredAsFarAsTheLimit() {
    String long9 = "CONCAT(?t, ?t, ?t, ?t, ?t, ?t, ?t, ?t, ?t)";
    return Stream.of(
        Arguments.of(
            "all that a product holds",
            "CONSTRUCT { ?a <p> ?d } WHERE { ?a <like> ?b . ?c <like> ?d }",
            "application/n-triples"),
        Arguments.of("a description of everything", "DESCRIBE ?a { ?a ?b ?c }", "text/turtle"),
        Arguments.of(
            "a description of all that there is", "DESCRIBE * { ?a ?b ?c }", "text/turtle"),
        Arguments.of(
            "rows that are few but long",
            "SELECT ("
                + long9
                + " AS ?u) ("
                + long9
                + " AS ?v) ("
                + long9
                + " AS ?w) { ?s <says> ?t . ?a <like> ?b }",
            "text/csv"));
  }

  @Test
  void rowsThatAreFewButLongAreCutBefore() throws Exception {
    String long9 = "CONCAT(?t, ?t, ?t, ?t, ?t, ?t, ?t, ?t, ?t)";

    HttpResponse<String> response =
        ask(
            "SELECT ("
                + long9
                + " AS ?u) ("
                + long9
                + " AS ?v) ("
                + long9
                + " AS ?w) { ?s <says> ?t . ?a <like> ?b }",
            "text/csv");

    assertThat(response.body().lines().count()).isLessThan(LIMITS.results());
    assertThat(response.body().length()).isLessThan(QueryOperation.CHARACTERS * 11 / 10);
  }

  @Test
  void aPathMayGoAsDeepAsTheData() throws Exception {
    assertThat(client.values(based("SELECT (COUNT(*) AS ?n) { <step/0> <next>* ?b }")))
        .containsExactly(Integer.toString(DEEP + 1));
    assertThat(client.values(based("SELECT (COUNT(*) AS ?n) { ?b <next>+ <step/" + DEEP + "> }")))
        .containsExactly(Integer.toString(DEEP));
  }

  /** What is long but ends is answered. */
  @ParameterizedTest
  @ValueSource(ints = {10, 500, 3_000})
  void longQueriesAreAnswered(int times) throws Exception {
    for (String query :
        new String[] {
          "SELECT (" + "1 + ".repeat(times) + "1 AS ?x) {}",
          "SELECT (" + "(".repeat(times) + "1" + ")".repeat(times) + " AS ?x) {}",
          "SELECT * { VALUES ?x { 1 } FILTER(" + "?x = 2 || ".repeat(times) + "?x = 1) }",
          "SELECT ?x { " + "{ BIND(2 AS ?y) } UNION ".repeat(times) + "{ BIND(1 AS ?x) } } LIMIT 5",
          "SELECT ?b { <step/0> " + "<next>/".repeat(Math.min(times, 300)) + "<next> ?b }",
          "ASK { <step/0> <next>" + "|<next>".repeat(times) + " ?b }"
        }) {
      assertThat(ask(query).statusCode()).as(query).isEqualTo(200);
    }
  }

  @Test
  void functionsThatAreGuardedDoWhatTheyDid() throws Exception {
    assertThat(
            client.values(
                """
                SELECT (REPLACE('跨省通办', '省', '市') AS ?a) (REPLACE('abcabc', '(b)', '[$1]') AS ?b)
                  (REPLACE('AbAb', 'a', 'x', 'i') AS ?c) (REPLACE('a.b', '.', 'x', 'q') AS ?d)
                  (REPLACE('abc', 'z*', '-') AS ?e) (LANG(REPLACE('跨省'@zh, '跨', '全')) AS ?f)
                  (REGEX('跨省通办', '省通') AS ?g) (REGEX('ABC', '^abc$', 'i') AS ?h) (REGEX('abc', 'z') AS ?i)
                  (CONCAT('一', '网') AS ?j) (LANG(CONCAT('一'@zh, '网'@zh)) AS ?k) (6 * 7 AS ?l) (0.5 * 0.5 AS ?m)
                  (ENCODE_FOR_URI('网 a') AS ?n) (COALESCE(REGEX(1, 'a'), 'no') AS ?o)
                {}
                """))
        .containsExactly(
            "跨市通办",
            "a[b]ca[b]c",
            "xbxb",
            "axb",
            "-abc",
            "zh",
            "true",
            "true",
            "false",
            "一网",
            "zh",
            "42",
            "0.25",
            "%E7%BD%91%20a",
            "no");
    assertThat(
            client.values(
                "SELECT (GROUP_CONCAT(?x) AS ?a) (GROUP_CONCAT(DISTINCT ?x; separator='，') AS ?b) { VALUES ?x { '一' '二' '一' } }"))
        .containsExactly("一 二 一", "一，二");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT (REPLACE('a', '(', 'b') AS ?x) {}",
        "SELECT (REGEX('a', '[') AS ?x) {}",
        "SELECT * { ?a ?b ?c FILTER(REGEX(STR(?a), '*')) }"
      })
  void anExpressionThatIsNoneIsSaid(String query) throws Exception {
    HttpResponse<String> response = ask(query);

    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.body()).contains("pattern exception");
  }

  private static HttpResponse<String> ask(String query) throws Exception {
    return ask(query, "*/*");
  }

  private static HttpResponse<String> ask(String query, String type) throws Exception {
    return client.send(
        HttpRequest.newBuilder(client.at("reform/sparql"))
            .header("Content-Type", "application/sparql-query")
            .header("Accept", type)
            .POST(BodyPublishers.ofString(based(query))));
  }

  private static String based(String query) {
    return "BASE <" + BASE + "> " + query;
  }
}
