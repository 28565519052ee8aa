package org.reformgraph.sparql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.StringReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reformgraph.ontology.vocabulary.REFORM;

/** Fuseki over HTTP, on a data set of its own. */
class SparqlServerIT {
  private static final String BASE = "https://data.example.org/";
  private static final QueryLimits LIMITS = new QueryLimits(Duration.ofSeconds(3), 100, 20_000, 4);
  private static final int MANY = 2_000;

  @TempDir static Path directory;
  private static SparqlServer server;
  private static Generation generation;
  private static SparqlClient client;

  @BeforeAll
  static void start() throws IOException {
    server = SparqlServer.start(new SparqlConfig(directory, 0, LIMITS, Duration.ofHours(1)));
    client = new SparqlClient(server.uri());
    generation = new Generations(directory).beside();
    generation.write("test", SparqlServerIT::fill);
    server.serve(generation);
  }

  private static void fill() {
    add("graph/entities", "measure/1", RDFS.label.asNode(), zh("跨省通办"));
    add("graph/entities", "measure/2", RDFS.label.asNode(), zh("一业一证"));
    add("graph/case/1", "case/1", REFORM.describes, iri("measure/1"));
    add("graph/case/1", "relation/1#evidence", REFORM.text, zh("贵州省推行跨省通办。"));
    IntStream.range(0, MANY)
        .forEach(
            i -> add("graph/many", "thing/" + i, REFORM.mentionCount, zh(Integer.toString(i))));
    new Bookkeeping(generation.dataset()).hold(new Held(1, "test", "", BASE, "test"));
  }

  private static void add(String graph, String subject, Node property, Node object) {
    generation.dataset().add(new Quad(iri(graph), iri(subject), property, object));
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

  @Test
  void theDefaultGraphIsTheUnionOfAllNamedOnes() throws Exception {
    assertThat(
            client.values(
                """
                PREFIX reform: <https://w3id.org/reformgraph/ontology#>
                PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
                SELECT ?name { ?case reform:describes ?measure . ?measure rdfs:label ?name }
                """))
        .containsExactly("跨省通办");
    assertThat(client.values("SELECT DISTINCT ?g { GRAPH ?g { ?s ?p ?o } } ORDER BY ?g"))
        .containsExactly(BASE + "graph/case/1", BASE + "graph/entities", BASE + "graph/many");
    assertThat(client.values("SELECT ?o { <" + BASE + "case/1> ?p ?o }"))
        .containsExactly(BASE + "measure/1");
    assertThat(client.values("SELECT ?s { ?s <urn:reformgraph:data-set:mark> ?o }")).isEmpty();
  }

  @Test
  void whatJenaCannotAnswerIsSaid() throws Exception {
    String nested = Files.readString(Path.of("src/test/fuzz/sparql/nested-paths"));

    HttpResponse<String> response = client.query(nested.replace("http://s", BASE + "measure/1"));

    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.body()).contains("Jena cannot answer this query");
  }

  @Test
  void wordsFindWhatContainsThem() throws Exception {
    String search =
        """
        PREFIX text: <http://jena.apache.org/text#>
        PREFIX reform: <https://w3id.org/reformgraph/ontology#>
        SELECT ?s { %s }
        """;
    assertThat(client.values(search.formatted("?s text:query '跨省'")))
        .containsExactly(BASE + "measure/1");
    assertThat(client.values(search.formatted("?s text:query (reform:text '跨省')")))
        .containsExactly(BASE + "relation/1#evidence");
    assertThat(client.values(search.formatted("?s text:query '没有'"))).isEmpty();
    assertThat(
            client.values(
                search.formatted("GRAPH <" + BASE + "graph/entities> { ?s text:query '跨省' }")))
        .containsExactly(BASE + "measure/1");
    assertThat(client.query(search.formatted("?s text:query '(跨省'")).statusCode()).isEqualTo(400);
    assertThat(client.query(search.formatted("?s text:query '(跨省'")).body())
        .contains("text:query does not understand '(跨省'");
  }

  @ParameterizedTest
  @CsvSource({
    "application/sparql-results+json, {",
    "application/sparql-results+xml, <?xml",
    "text/csv, name",
    "text/tab-separated-values, ?name"
  })
  void rowsComeInTheFormatThatIsAskedFor(String type, String start) throws Exception {
    HttpResponse<String> response =
        client.query("SELECT ?name { <" + BASE + "measure/1> <" + RDFS.label + "> ?name }", type);

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.headers().firstValue("Content-Type").orElseThrow()).startsWith(type);
    assertThat(response.body()).startsWith(start).contains("跨省通办");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text/turtle",
        "application/ld+json",
        "application/rdf+xml",
        "application/n-triples"
      })
  void graphsComeInTheFormatThatIsAskedFor(String type) throws Exception {
    for (String query :
        List.of(
            "CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o FILTER(?s = <" + BASE + "measure/1>) }",
            "DESCRIBE <" + BASE + "measure/1>")) {
      HttpResponse<String> response = client.query(query, type);

      assertThat(response.statusCode()).isEqualTo(200);
      assertThat(response.headers().firstValue("Content-Type").orElseThrow()).startsWith(type);
      Model model = ModelFactory.createDefaultModel();
      RDFDataMgr.read(model, new StringReader(response.body()), BASE, contentTypeToLang(type));
      assertThat(model.listObjects().mapWith(o -> o.asLiteral().getString()).toList())
          .containsExactly("跨省通办");
    }
  }

  private static Lang contentTypeToLang(String type) {
    return RDFLanguages.contentTypeToLang(type);
  }

  @Test
  void whoAsksWithoutAQueryIsToldWhatThereIs() throws Exception {
    HttpResponse<String> response = client.get("reform/sparql");

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.headers().firstValue("Content-Type").orElseThrow())
        .startsWith("text/turtle");
    assertThat(response.body()).contains("sd:Service", "UnionDefaultGraph", "SPARQL11Query");
  }

  @Test
  void allWaysOfTheProtocolLeadToTheSameAnswer() throws Exception {
    String ask = "ASK { ?s ?p ?o }";

    assertThat(client.query(ask).body()).contains("true");
    assertThat(client.get("reform?query=" + SparqlClient.encoded(ask)).body()).contains("true");
    assertThat(client.get("reform/?query=" + SparqlClient.encoded(ask)).body()).contains("true");
    assertThat(client.get("reform/query?query=" + SparqlClient.encoded(ask)).body())
        .contains("true");
    assertThat(client.send("POST", "reform/sparql", "application/sparql-query", ask).body())
        .contains("true");
    assertThat(
            client
                .send(
                    "POST",
                    "reform/sparql",
                    "application/x-www-form-urlencoded",
                    "query=" + SparqlClient.encoded(ask))
                .body())
        .contains("true");
  }

  @Test
  void pagesOfOtherSitesMayAsk() throws Exception {
    HttpResponse<String> response =
        client.send(
            HttpRequest.newBuilder(
                    client.at("reform/sparql?query=" + SparqlClient.encoded("ASK {}")))
                .header("Origin", "https://example.org"));

    assertThat(response.headers().firstValue("Access-Control-Allow-Origin")).isPresent();
  }

  @Test
  void pagesOfOtherSitesMayAskBeforeTheyPost() throws Exception {
    HttpResponse<String> response =
        client.send(
            HttpRequest.newBuilder(client.at("reform/sparql"))
                .header("Origin", "https://example.org")
                .header("Access-Control-Request-Method", "POST")
                .header("Access-Control-Request-Headers", "content-type")
                .method("OPTIONS", HttpRequest.BodyPublishers.noBody()));

    assertThat(response.statusCode()).isBetween(200, 204);
    assertThat(response.headers().firstValue("Access-Control-Allow-Origin")).isPresent();
    assertThat(response.headers().firstValue("Access-Control-Allow-Methods").orElseThrow())
        .contains("POST");
    assertThat(
            response
                .headers()
                .firstValue("Access-Control-Allow-Headers")
                .orElseThrow()
                .toLowerCase(Locale.ROOT))
        .contains("content-type");
  }

  @Test
  void aDescriptionHoldsWhatIsSaidInAllGraphsAndNothingOfTheBooks() throws Exception {
    String ofMeasure =
        client.query("DESCRIBE <" + BASE + "measure/1>", "application/n-triples").body();
    String ofGraph =
        client
            .query(
                "DESCRIBE ?m FROM <" + BASE + "graph/entities> { ?m ?p '跨省通办'@zh }",
                "application/n-triples")
            .body();
    String ofBooks =
        client.query("DESCRIBE <urn:reformgraph:data-set:this>", "application/n-triples").body();

    assertThat(ofMeasure).contains("measure/1").hasLineCount(1);
    assertThat(ofGraph).isEqualTo(ofMeasure);
    assertThat(ofBooks).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"1, true", "0.5, true", "600, false", "-1, false"})
  void theTimeCanBeShortenedOnly(String asked, boolean shorter) throws Exception {
    String endless = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }";
    long start = System.nanoTime();
    HttpResponse<String> response =
        client.get("reform/sparql?timeout=" + asked + "&query=" + SparqlClient.encoded(endless));
    Duration took = Duration.ofNanos(System.nanoTime() - start);

    assertThat(response.statusCode()).isEqualTo(503);
    assertThat(took.compareTo(LIMITS.time()) < 0).isEqualTo(shorter);
  }

  @Test
  void aTimeThatIsNoneIsSaid() throws Exception {
    HttpResponse<String> response = client.get("reform/sparql?timeout=soon&query=ASK%7B%7D");

    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.body()).contains("timeout is a number of seconds");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "SELECT * WHERE { ?s ?p | line 1",
        "SELEKT * | line 1, column 7",
        "SELECT * { ?s ?p '跨省 } | line 1",
        "SELECT * { <http://example.org/a b> ?p ?o } | line 1",
        "SELECT * { <http://example.org/\"b\"> ?p ?o } | line 1",
        "INSERT DATA { <urn:a> <urn:b> <urn:c> } | line 1",
        "SELECT (CALL(<java:java.lang.Object>) AS ?x) {} | line 1",
        "JSON { 'a': ?s } WHERE { ?s ?p ?o } | line 1"
      })
  void whatIsNoSparqlIsRefusedWithItsPlace(String query, String place) throws Exception {
    HttpResponse<String> response = client.query(query);

    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.body()).contains(place).doesNotContain("\tat ", "Exception");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { SERVICE <%s> { ?s ?p ?o } }",
        "SELECT * { SERVICE SILENT <%s> { ?s ?p ?o } }",
        "SELECT * { OPTIONAL { { SELECT * { SERVICE <%s> { ?s ?p ?o } } } } }",
        "SELECT * { ?s ?p ?o FILTER EXISTS { SERVICE <%s> { ?s ?p ?o } } }",
        "SELECT (EXISTS { SERVICE <%s> { ?s ?p ?o } } AS ?x) {}",
        "SELECT ?s { ?s ?p ?o } ORDER BY (EXISTS { SERVICE <%s> { ?s ?p ?o } })",
        "SELECT ?s { ?s ?p ?o } GROUP BY ?s HAVING (EXISTS { SERVICE <%s> { ?s ?p ?o } })",
        "SELECT (MAX(EXISTS { SERVICE <%s> { ?s ?p ?o } }) AS ?x) { ?s ?p ?o }",
        "ASK FROM <%s> { ?s ?p ?o }",
        "ASK FROM NAMED <%s> { GRAPH ?g { ?s ?p ?o } }",
        "DESCRIBE <%s> FROM <%s>",
        "LOAD <%s>"
      })
  void nothingIsFetchedFromElsewhere(String query) throws Exception {
    AtomicInteger asked = new AtomicInteger();
    HttpServer other = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 1);
    other.createContext(
        "/",
        exchange -> {
          asked.incrementAndGet();
          exchange.sendResponseHeaders(404, -1);
          exchange.close();
        });
    other.start();
    try {
      String address = "http://127.0.0.1:" + other.getAddress().getPort() + "/data.ttl";

      HttpResponse<String> response = client.query(query.replace("%s", address));

      assertThat(response.statusCode()).isEqualTo(400);
      assertThat(response.body()).doesNotContain("\tat ");
      assertThat(asked).hasValue(0);
    } finally {
      other.stop(0);
    }
  }

  @Test
  void theProtocolNamesGraphsOfThisDataSetOnly() throws Exception {
    String ask = "reform/sparql?query=" + SparqlClient.encoded("SELECT ?o { ?s ?p ?o }");

    HttpResponse<String> own =
        client.get(ask + "&default-graph-uri=" + SparqlClient.encoded(BASE + "graph/case/1"));
    HttpResponse<String> foreign =
        client.get(ask + "&default-graph-uri=" + SparqlClient.encoded("http://127.0.0.1:1/x"));

    assertThat(own.body()).contains("measure/1").doesNotContain("一业一证");
    assertThat(foreign.statusCode()).isEqualTo(400);
    assertThat(foreign.body()).contains("no graph <http://127.0.0.1:1/x>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT (<java:org.apache.jena.sparql.function.library.now>() AS ?x) {}",
        "SELECT * { BIND(<http://jena.apache.org/ARQ/function#now>() AS ?x) }",
        "SELECT * { FILTER(<http://jena.hpl.hp.com/ARQ/function#sha1sum>('x') = 'y') }",
        "SELECT * { BIND(<http://jena.apache.org/ARQ/js#f>(1) AS ?x) }",
        "SELECT (<http://www.w3.org/2005/xpath-functions#apply>(<http://www.w3.org/2005/xpath-functions#matches>, 'a', 'a') AS ?x) {}",
        "SELECT * { ?x <java:org.apache.jena.sparql.pfunction.library.splitIRI> (?a ?b) }",
        "SELECT * { ?x <http://jena.apache.org/ARQ/property#splitIRI> (?a ?b) }",
        "SELECT * { ?x <http://jena.apache.org/ARQ/list#member> ?y }",
        "SELECT (<urn:unknown>(1) AS ?x) {}"
      })
  void functionsOfOthersAreNotLoaded(String query) throws Exception {
    HttpResponse<String> response = client.query(query);

    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.body()).contains("not offered");
  }

  /** What the rules on the query's text may overlook the engine does not run. */
  @Test
  void noClassIsLoadedForAFunctionOrAProperty() throws Exception {
    assertThat(
            client.values(
                "SELECT ?a { ?a (^<java:org.apache.jena.sparql.pfunction.library.splitIRI>) ?x }"))
        .isEmpty();
    assertThat(
            client.values(
                "SELECT ?x { VALUES ?p { <java:org.apache.jena.sparql.pfunction.library.blankNode>"
                    + " } ?x ?p ?y }"))
        .isEmpty();
  }

  @Test
  void theFunctionsOfSparqlAndXpathAreThere() throws Exception {
    assertThat(
            client.values(
                """
                PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
                PREFIX math: <http://www.w3.org/2005/xpath-functions/math#>
                SELECT (xsd:integer('3') + STRLEN(REPLACE('跨省通办', '跨', '')) AS ?x)
                       (math:sqrt(16) AS ?y) (COALESCE(?z, IF(true, 'ja', 'nein')) AS ?w)
                       (CONCAT(UCASE('a'), MD5('a')) AS ?v) (NOW() > '2000-01-01T00:00:00'^^xsd:dateTime AS ?u)
                {}
                """))
        .startsWith("6", "4.0e0", "ja");
  }

  @ParameterizedTest
  @CsvSource({
    "POST, reform/update, application/sparql-update",
    "POST, reform, application/sparql-update",
    "POST, reform/sparql, application/sparql-update",
    "POST, reform/upload, text/turtle",
    "POST, reform/data, text/turtle",
    "PUT, reform/data, text/turtle",
    "PUT, reform?default, text/turtle",
    "POST, reform?default, text/turtle",
    "DELETE, reform?default, text/turtle",
    "DELETE, reform/sparql, text/turtle",
    "PATCH, reform, application/rdf-patch",
    "PATCH, reform/patch, application/rdf-patch",
    "PUT, other, text/turtle"
  })
  void nothingCanBeWritten(String method, String path, String type) throws Exception {
    String body =
        type.equals("application/sparql-update")
            ? "INSERT DATA { GRAPH <urn:g> { <urn:a> <urn:b> <urn:c> } }"
            : "<urn:a> <urn:b> <urn:c> .";

    assertThat(client.send(method, path, type, body).statusCode()).isBetween(400, 499);
    assertThat(client.query("ASK { <urn:a> ?p ?o }").body()).contains("false");
    assertThat(
            client
                .send(
                    "POST",
                    "reform/sparql",
                    "application/x-www-form-urlencoded",
                    "update=" + SparqlClient.encoded(body))
                .statusCode())
        .isBetween(400, 499);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "$/ping",
        "$/server",
        "$/datasets",
        "$/datasets/reform",
        "$/stats",
        "$/stats/reform"
      })
  void ofTheAdministrationOnlyHarmlessReadsAreThere(String path) throws Exception {
    assertThat(client.get(path).statusCode()).isEqualTo(200);
    for (String method : List.of("POST", "PUT", "DELETE", "PATCH")) {
      assertThat(client.send(method, path, "text/plain", "dbName=x&dbType=mem").statusCode())
          .isBetween(400, 499);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "$/backup/reform",
        "$/backups/reform",
        "$/backups-list",
        "$/compact/reform",
        "$/reload",
        "$/sleep",
        "$/tasks",
        "$/logs",
        "$/metrics",
        "$/shutdown",
        "$/validate/iri?iri=x",
        "webapp/index.html",
        "static/x%2f..%2findex.html",
        "org/apache/jena/fuseki/server/config.ttl"
      })
  void restOfTheAdministrationIsNot(String path) throws Exception {
    assertThat(client.get(path).statusCode()).isIn(400, 404);
    assertThat(client.send("POST", path, "text/plain", "").statusCode()).isBetween(400, 499);
  }

  @Test
  void fusekisPagesAreThere() throws Exception {
    HttpResponse<String> page = client.get("");

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/html");
    String script = page.body().replaceAll("(?s).*src=\"\\.?/?(static/[^\"]+\\.js)\".*", "$1");
    assertThat(client.get(script).statusCode()).isEqualTo(200);
    assertThat(client.get(script).headers().firstValue("Content-Type").orElseThrow())
        .startsWith("text/javascript");
  }

  @Test
  void aQueryThatWouldNotEndIsCutOffOnTimeAndTheServerGoesOn() throws Exception {
    for (String endless :
        List.of(
            "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }",
            "SELECT ?a { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } ORDER BY ?f",
            "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i FILTER(CONCAT(STR(?a), STR(?f), STR(?i)) = 'none') }",
            "CONSTRUCT { ?a <urn:p> ?a } WHERE { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }",
            "SELECT * { ?a (!<urn:x>|^!<urn:x>)* ?b . ?c (!<urn:x>|^!<urn:x>)* ?d . FILTER(CONCAT(STR(?a), STR(?d)) = 'none') }")) {
      long start = System.nanoTime();
      HttpResponse<String> response = client.query(endless, "*/*");
      Duration took = Duration.ofNanos(System.nanoTime() - start);

      assertThat(response.statusCode()).as(endless).isEqualTo(503);
      assertThat(response.body()).contains("took longer than 3 s");
      assertThat(took).isLessThan(LIMITS.time().multipliedBy(4));
      assertThat(client.query("ASK {}").body()).contains("true");
    }
  }

  @Test
  void longAnswersAreCutAndSayIt() throws Exception {
    HttpResponse<String> rows = client.query("SELECT ?s { ?s ?p ?o }", "text/csv");
    HttpResponse<String> triples =
        client.query("CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o }", "application/n-triples");
    HttpResponse<String> few = client.query("SELECT ?s { ?s ?p ?o } LIMIT 100", "text/csv");

    assertThat(rows.body().lines()).hasSize(LIMITS.results() + 1);
    assertThat(rows.headers().firstValue(QueryOperation.CUT)).hasValue("true");
    assertThat(rows.headers().firstValue(QueryOperation.LIMIT)).hasValue("100");
    assertThat(triples.body().lines()).hasSize(LIMITS.results());
    assertThat(triples.headers().firstValue(QueryOperation.CUT)).hasValue("true");
    assertThat(few.headers().firstValue(QueryOperation.CUT)).isEmpty();
  }

  @Test
  void longRequestsAreRefused() throws Exception {
    String query = "ASK { } #" + "x".repeat(LIMITS.requestBytes());

    assertThat(client.send("POST", "reform/sparql", "application/sparql-query", query).statusCode())
        .isEqualTo(413);
    HttpResponse<String> chunked =
        client.send(
            HttpRequest.newBuilder(client.at("reform/sparql"))
                .header("Content-Type", "application/sparql-query")
                .POST(
                    HttpRequest.BodyPublishers.fromPublisher(
                        HttpRequest.BodyPublishers.ofString(query))));
    assertThat(chunked.statusCode()).isEqualTo(413);
  }

  @Test
  void moreThanItCanDoAtOnceWaitsItsTurn() {
    String slow = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }";
    List<CompletableFuture<HttpResponse<String>>> answers =
        IntStream.range(0, 3 * LIMITS.atOnce())
            .mapToObj(
                i ->
                    client
                        .http()
                        .sendAsync(
                            HttpRequest.newBuilder(
                                    client.at("reform/sparql?query=" + SparqlClient.encoded(slow)))
                                .build(),
                            HttpResponse.BodyHandlers.ofString()))
            .toList();

    assertThat(answers.stream().map(CompletableFuture::join))
        .allSatisfy(answer -> assertThat(answer.statusCode()).isEqualTo(503))
        .anySatisfy(answer -> assertThat(answer.body()).contains("too many queries at once"))
        .anySatisfy(answer -> assertThat(answer.body()).contains("took longer"));
  }

  @Test
  void aPortThatIsTakenIsSaidWithAWayOut() throws IOException {
    try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      SparqlConfig config = new SparqlConfig(directory, other.getLocalPort());

      assertThatThrownBy(() -> SparqlServer.start(config))
          .isInstanceOf(IOException.class)
          .hasMessageContaining("port " + other.getLocalPort())
          .hasMessageContaining("sparql.port");
    }
  }

  @Test
  void aQueryThatComesWhileTheServerIsBeingStoppedIsTold() throws Exception {
    QueryWatch watch = new QueryWatch();
    try (SparqlServer stopping =
        SparqlServer.start(new SparqlConfig(directory, 0, LIMITS, Duration.ofHours(1)), watch)) {
      stopping.serve(generation);
      watch.close();

      HttpResponse<String> response = new SparqlClient(stopping.uri()).query("ASK { ?s ?p ?o }");

      assertThat(response.statusCode()).isEqualTo(503);
      assertThat(response.body()).contains("being stopped");
    }
  }

  @Test
  void untilThereIsDataItSaysSo() throws Exception {
    try (SparqlServer empty =
        SparqlServer.start(new SparqlConfig(directory, 0, LIMITS, Duration.ofHours(1)))) {
      HttpResponse<String> response = new SparqlClient(empty.uri()).query("ASK {}");

      assertThat(response.statusCode()).isEqualTo(503);
      assertThat(response.headers().firstValue("Retry-After")).isPresent();
    }
  }
}
