package org.reformgraph.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.exec.http.QueryExecHTTP;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.VOID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.reformgraph.cli.ApiConfig;
import org.reformgraph.cli.ApiServer;
import org.reformgraph.cli.ReformGraphCli;
import org.reformgraph.cli.Terminal;
import org.reformgraph.cypher.testing.Neo4jServer;
import org.reformgraph.cypher.testing.Neo4jTest;
import org.reformgraph.ontology.vocabulary.REFORM;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Linked data of the samples, whose IRIs are addresses of the server itself. */
@Neo4jTest
class LinkedDataIT {
  private static final String SCRIPT = "<script>alert('1')</script> & \"一窗\"";
  private static final String SAMPLES = "../graph-loader/samples/digests";
  private static final String PLANNED =
      """
      遵义市：推行一网通办
      遵义市大数据局推行“一网通办”。遵义市计划到2027年将企业开办时间由5个工作日压缩至1个工作日。
      """;
  private static final String SCHEMES = "https://w3id.org/reformgraph/";

  @TempDir static Path directory;
  private static ApiServer.Running server;
  private static HttpClient client;
  private static HttpClient staying;
  private static String root;
  private static String city;
  private static String hostile;

  @BeforeAll
  static void start(Driver driver, Neo4jServer database) throws Exception {
    Path planned = Files.writeString(directory.resolve("计划.txt"), PLANNED);
    run(database, "load", "--collection", "samples", SAMPLES, planned.toString());
    city =
        id(
            driver,
            """
            MATCH (r:Region)-[:IMPLEMENTS]->(m:Measure)-[:DELIVERED_ON]->(), (m)-[:CLASSIFIED_AS]->()
            RETURN r.id AS id, count(*) AS n ORDER BY n DESC, id LIMIT 1
            """);
    hostile =
        id(
            driver,
            """
            MATCH (m:Measure) WITH m ORDER BY m.id LIMIT 1
            SET m.name = $name, m.formerIds = ['measure/old']
            RETURN m.id AS id
            """);
    server =
        new SpringApiServer()
            .start(
                new ApiConfig(
                    0,
                    database.uri(),
                    database.user(),
                    database.password(),
                    null,
                    new ApiConfig.Sparql(0, directory.resolve("sparql"))));
    root = "http://" + server.uri().getAuthority();
    run(database, "export", "--base", root + "/id/", "--out", directory.resolve("a.nq").toString());
    client = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();
    staying = HttpClient.newHttpClient();
    await();
  }

  private static String id(Driver driver, String query) {
    return driver
        .executableQuery(query)
        .withParameters(Map.of("name", SCRIPT))
        .execute()
        .records()
        .get(0)
        .get("id")
        .asString();
  }

  private static void run(Neo4jServer database, String... command) {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    Terminal terminal =
        new Terminal(
            new ByteArrayInputStream(new byte[0]),
            Terminal.utf8(said),
            Terminal.utf8(said),
            Map.of(
                "REFORMGRAPH_HOME", directory.resolve("home").toString(),
                "NEO4J_URI", database.uri().toString(),
                "NEO4J_USERNAME", database.user(),
                "NEO4J_PASSWORD", database.password()),
            false,
            false);
    assertThat(ReformGraphCli.run(terminal, command)).as("%s: %s", List.of(command), said).isZero();
  }

  /**
   * Until the data set is made who asks is told to come again; the first may still be of the base
   * before.
   */
  private static void await() throws Exception {
    for (int i = 0; i < 600; i++) {
      HttpResponse<String> response = get("/data/" + city, "text/turtle");
      if (response.statusCode() == 200 && response.body().contains(root + "/id/" + city)) {
        return;
      }
      if (response.statusCode() != 200) {
        assertThat(response.statusCode()).isEqualTo(503);
        assertThat(response.headers().firstValue("Retry-After")).isPresent();
      }
      Thread.sleep(100);
    }
    throw new AssertionError("no data set within a minute");
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static HttpResponse<String> get(String path, String accept, String... headers)
      throws IOException, InterruptedException {
    return send(client, "GET", path, accept, headers);
  }

  private static HttpResponse<String> send(
      HttpClient client, String method, String path, String accept, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(root + path))
            .method(method, BodyPublishers.noBody())
            .header("Accept", accept);
    if (headers.length > 0) {
      request.headers(headers);
    }
    return client.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
  }

  private static String header(HttpResponse<String> response, String name) {
    return response.headers().firstValue(name).orElse("");
  }

  /** What Jena's client gets at an IRI, whose redirects are followed. */
  private static Graph dereferenced(String iri, String accept) {
    return RDFParser.source(iri).acceptHeader(accept).httpClient(client).toGraph();
  }

  private static Graph dereferenced(Node thing) {
    return dereferenced(thing.getURI(), "text/turtle, application/rdf+xml;q=0.5");
  }

  private static Node iri(String id) {
    return NodeFactory.createURI(root + "/id/" + id);
  }

  static Stream<String> kindsOfThings() {
    return Stream.of(
        "Region",
        "Agency",
        "Policy",
        "Platform",
        "Measure",
        "Outcome",
        "UnrealisedOutcome",
        "Case",
        "Document",
        "Fact",
        "UnrealisedStatement",
        "DerivedStatement",
        "Description");
  }

  @ParameterizedTest
  @MethodSource("kindsOfThings")
  void everyKindOfThingHasAnAddressThatLeadsToTheSameTriplesInAllForms(String kind) {
    Node thing = anyOf(kind);
    Graph turtle = dereferenced(thing.getURI(), "text/turtle");

    assertThat(turtle.contains(thing, RDF.type.asNode(), REFORM.term(kind))).isTrue();
    assertThat(turtle.contains(Node.ANY, FOAF.primaryTopic.asNode(), thing)).isTrue();
    for (Lang lang : List.of(Lang.JSONLD, Lang.NTRIPLES, Lang.RDFXML)) {
      Graph other = dereferenced(thing.getURI(), lang.getHeaderString());
      assertThat(other.isIsomorphicWith(turtle)).as("%s", lang).isTrue();
    }
  }

  /** One of a class, as SPARQL knows it. */
  private static Node anyOf(String kind) {
    return anyThat("?x a <" + REFORM.term(kind).getURI() + ">");
  }

  private static Node anyThat(String pattern) {
    return answer("SELECT ?x { " + pattern + " } ORDER BY ?x LIMIT 1");
  }

  private static Node answer(String query) {
    return QueryExecHTTP.service(server.sparql().orElseThrow() + "reform/sparql")
        .query(query)
        .build()
        .select()
        .next()
        .get("x");
  }

  @Test
  void threeHopsLeadFromACityToTheDocumentByItsIrisAlone() {
    Node here = iri(city);
    Node measure =
        dereferenced(here)
            .find(here, REFORM.implements_, Node.ANY)
            .filterKeep(
                t ->
                    dereferenced(t.getObject())
                        .contains(t.getObject(), REFORM.deliveredOn, Node.ANY))
            .next()
            .getObject();
    Graph ofMeasure = dereferenced(measure);
    Node platform = object(ofMeasure, measure, REFORM.deliveredOn);
    assertThat(name(dereferenced(platform), platform)).isEqualTo(name(ofMeasure, platform));

    Node fact =
        ofMeasure
            .find(Node.ANY, REFORM.object, measure)
            .filterKeep(t -> fact(ofMeasure, t))
            .next()
            .getSubject();
    Node quote = object(dereferenced(fact), fact, OA.hasTarget.asNode());
    Node document = object(dereferenced(quote), quote, OA.hasSource.asNode());
    assertThat(dereferenced(document).contains(document, REFORM.sha256, Node.ANY)).isTrue();
  }

  private static boolean fact(Graph graph, Triple triple) {
    return graph.contains(triple.getSubject(), RDF.type.asNode(), REFORM.Fact);
  }

  private static Node object(Graph graph, Node subject, Node property) {
    return graph.find(subject, property, Node.ANY).next().getObject();
  }

  private static String name(Graph graph, Node node) {
    return object(graph, node, RDFS.label.asNode()).getLiteralLexicalForm();
  }

  /** Their IRIs are not the server's; a redirector has a line for them. */
  @Test
  void conceptsAndSchemesStandUnderTheirOwnIrisToo() {
    Node concept = anyThat("?m <" + REFORM.classifiedAs.getURI() + "> ?x");
    assertThat(concept.getURI()).startsWith(SCHEMES + "concept/");
    Graph graph = redirected(concept);
    assertThat(graph.contains(concept, SKOS.prefLabel.asNode(), Node.ANY)).isTrue();
    assertThat(graph.contains(Node.ANY, REFORM.classifiedAs, concept)).isTrue();
    Node scheme = object(graph, concept, SKOS.inScheme.asNode());
    assertThat(redirected(scheme).contains(scheme, DCTerms.title.asNode(), Node.ANY)).isTrue();
  }

  private static Graph redirected(Node ofScheme) {
    return dereferenced(
        root + "/id/" + ofScheme.getURI().substring(SCHEMES.length()), "text/turtle");
  }

  @Test
  void aStatementShowsTheWordsThatItRestsOn() {
    Node fact = anyOf("UnrealisedStatement");
    Graph graph = dereferenced(fact);
    Node quote = object(graph, fact, OA.hasTarget.asNode());
    Node place = object(graph, quote, OA.hasSelector.asNode());

    assertThat(object(graph, quote, REFORM.text).getLiteralLexicalForm()).isNotEmpty();
    assertThat(graph.contains(place, OA.start.asNode(), Node.ANY)).isTrue();
    Node subject = object(graph, fact, REFORM.subject);
    assertThat(name(graph, subject)).isNotEmpty();
    assertThat(dereferenced(subject).contains(quote, REFORM.text, Node.ANY)).isTrue();
  }

  @Test
  void aThingIsNoDocumentButLeadsToOne() throws Exception {
    HttpResponse<String> response = send(staying, "GET", "/id/" + city, "*/*");

    assertThat(response.statusCode()).isEqualTo(303);
    assertThat(header(response, "Location")).isEqualTo("/data/" + city);
    assertThat(header(response, "Content-Type")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "*/*|text/turtle; charset=utf-8|ttl",
        "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8|text/html; charset=utf-8|html?lang=zh",
        "application/ld+json|application/ld+json|jsonld",
        "application/rdf+xml;q=0.5, application/n-triples;q=0.7|application/n-triples|nt",
        "application/rdf+xml|application/rdf+xml|rdf"
      })
  void theFormSuitsTheClient(String accept, String type, String suffix) throws Exception {
    HttpResponse<String> response = get("/data/" + city, accept);

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(header(response, "Content-Type")).isEqualToIgnoringCase(type.replace("; ", ";"));
    assertThat(header(response, "Content-Disposition")).isEqualTo("inline");
    assertThat(header(response, "Content-Location")).isEqualTo("/data/" + city + "." + suffix);
    assertThat(String.join(",", response.headers().allValues("Vary")))
        .containsIgnoringCase("Accept");
    assertThat(response.headers().allValues("Link"))
        .anyMatch(link -> link.contains("rel=\"describes\"") && link.contains(root + "/id/" + city))
        .filteredOn(link -> link.contains("rel=\"alternate\""))
        .hasSize(4);
    HttpResponse<String> fixed = get("/data/" + city + "." + suffix, "image/png");
    assertThat(fixed.body()).isEqualTo(response.body());
  }

  @Test
  void whatNobodyHasIsNotAcceptable() throws Exception {
    HttpResponse<String> response = get("/data/" + city, "image/png, text/turtle;q=0");

    assertThat(response.statusCode()).isEqualTo(406);
    assertThat(problem(response).get("offered").toString())
        .contains("text/turtle", "text/html", "application/ld+json");
  }

  private static JsonNode problem(HttpResponse<String> response) {
    assertThat(header(response, "Content-Type")).startsWith("application/problem+json");
    JsonNode problem = new JsonMapper().readTree(response.body());
    assertThat(problem.get("status").intValue()).isEqualTo(response.statusCode());
    assertThat(response.body()).doesNotContain("\tat ", "Exception", "org.reformgraph");
    return problem;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/id/%s",
        "/data/%s",
        "/data/%s.html",
        "/data/%s.rdf",
        "/data/dataset",
        "/ontology",
        "/ontology.jsonld",
        "/ontology/shapes",
        "/data/region/0",
        "/.well-known/void"
      })
  void headIsGetWithoutABody(String path) throws Exception {
    String at = path.formatted(city);
    HttpResponse<String> get = send(staying, "GET", at, "*/*");
    HttpResponse<String> head = send(staying, "HEAD", at, "*/*");

    assertThat(head.statusCode()).isEqualTo(get.statusCode());
    assertThat(head.body()).isEmpty();
    assertThat(headers(head)).isEqualTo(headers(get));
  }

  private static Map<String, List<String>> headers(HttpResponse<String> response) {
    Map<String, List<String>> headers = new TreeMap<>(response.headers().map());
    headers.remove("date");
    headers.remove("transfer-encoding");
    return headers;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/data/%s",
        "/data/%s.html",
        "/data/dataset.ttl",
        "/ontology",
        "/ontology/themes.nt"
      })
  void whoHasItAlreadyIsToldSo(String path) throws Exception {
    String at = path.formatted(city);
    String tag = header(get(at, "text/turtle"), "ETag");
    HttpResponse<String> again = get(at, "text/turtle", "If-None-Match", "\"other\", " + tag);

    assertThat(tag).matches("(W/)?\"[0-9a-f]+\"");
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
    assertThat(header(again, "ETag")).isEqualTo(tag);
    assertThat(get(at, "text/turtle", "If-None-Match", "\"other\"").statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource({
    "/data/%s, 304",
    "/data/dataset, 304",
    "/ontology, 304",
    "/data/%s?page=4000, 404",
    "/data/dataset?page=2, 404",
    "/data/region/0, 404"
  })
  void aStarMeansWhatThereIsOnly(String path, int status) throws Exception {
    HttpResponse<String> response = get(path.formatted(city), "text/turtle", "If-None-Match", "*");

    assertThat(response.statusCode()).isEqualTo(status);
    assertThat(header(response, "Cache-Control")).isEqualTo("no-cache");
  }

  @Test
  void formsAndLanguagesHaveTagsOfTheirOwn() throws Exception {
    List<String> tags =
        List.of(
            header(get("/data/" + city + ".ttl", "*/*"), "ETag"),
            header(get("/data/" + city + ".nt", "*/*"), "ETag"),
            header(get("/data/" + city + ".html", "*/*"), "ETag"),
            header(get("/data/" + city + ".html?lang=en", "*/*"), "ETag"),
            header(get("/data/" + hostile + ".ttl", "*/*"), "ETag"));
    assertThat(tags).doesNotHaveDuplicates();
  }

  @Test
  void aPageIsForReading() throws Exception {
    HttpResponse<String> page = get("/data/" + city + ".html", "*/*", "Accept-Language", "en-GB");
    String chinese = get("/data/" + city + ".html?lang=zh", "*/*").body();

    assertThat(page.body())
        .startsWith("<!DOCTYPE html>\n<html lang=\"en\">")
        .contains("What cases say", "<blockquote", "implements →", "/data/measure/")
        .doesNotContain("<script", "style=");
    assertThat(chinese).contains("<html lang=\"zh\">", "案例所述");
    assertThat(header(page, "Content-Security-Policy")).contains("default-src 'self'");
  }

  @Test
  void namesFromDocumentsCannotBecomeMarkup() throws Exception {
    assertThat(get("/data/" + hostile + ".html", "*/*").body())
        .contains("&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt; &amp; &quot;一窗&quot;")
        .doesNotContain("<script");
    assertThat(name(dereferenced(iri(hostile)), iri(hostile))).isEqualTo(SCRIPT);
  }

  @Test
  void aFormerIdLeadsToWhatTheThingIsNow() {
    Graph graph = dereferenced(iri("measure/old"));

    assertThat(graph.contains(iri(hostile), DCTerms.replaces.asNode(), iri("measure/old")))
        .isTrue();
    assertThat(graph.contains(iri(hostile), RDFS.label.asNode(), Node.ANY)).isTrue();
  }

  @Test
  void namedGraphsAreDocumentsOfTheirTriples() {
    Node thing = anyOf("Case");
    Node graph = iri("graph/" + thing.getURI().substring((root + "/id/").length()));

    assertThat(dereferenced(graph).contains(thing, REFORM.describes, Node.ANY)).isTrue();
    Graph entities = dereferenced(iri("graph/entities"));
    assertThat(entities.find(Node.ANY, RDFS.label.asNode(), Node.ANY).toList()).isNotEmpty();
    assertThat(dereferenced(iri("graph/dataset")).contains(iri("dataset"), Node.ANY, Node.ANY))
        .isTrue();
  }

  @Test
  void theDataSetIsDescribedWhereItIsLookedForWithTheNumbersThatSparqlCounts() throws Exception {
    Graph graph = dereferenced(root + "/.well-known/void", "text/turtle");
    Node counted =
        answer(
            "SELECT (COUNT(*) AS ?x) { GRAPH ?g { ?s ?p ?o } FILTER(?g != <%s>) }"
                .formatted(REFORM.ONTOLOGY.getURI()));
    assertThat(object(graph, iri("dataset"), VOID.triples.asNode())).isEqualTo(counted);
    assertThat(object(graph, iri("dataset"), VOID.sparqlEndpoint.asNode()).getURI())
        .isEqualTo(server.sparql().orElseThrow() + "reform/sparql");
    assertThat(object(graph, iri("dataset"), VOID.uriSpace.asNode()).getLiteralLexicalForm())
        .isEqualTo(root + "/id/");
    assertThat(get("/data/dataset.html?lang=en", "*/*").body())
        .contains("Graph of business environment reforms", "F1 of topics");
    for (String form : List.of("text/turtle", "application/rdf+xml", "application/ld+json")) {
      assertThat(dereferenced(root + "/id/metric/f1-topics", form).isIsomorphicWith(graph))
          .isTrue();
    }
  }

  static Stream<String> formsOfTheOntology() {
    return Stream.of("ttl", "jsonld", "nt", "rdf");
  }

  @ParameterizedTest
  @MethodSource("formsOfTheOntology")
  void theOntologyIsTheSameInAllForms(String suffix) {
    Graph turtle = dereferenced(root + "/ontology", "text/turtle");

    assertThat(turtle.contains(REFORM.Measure, RDF.type.asNode(), Node.ANY)).isTrue();
    assertThat(dereferenced(root + "/ontology." + suffix, "*/*").isIsomorphicWith(turtle)).isTrue();
    for (String file : List.of("shapes", "themes", "b-ready", "vocabularies")) {
      String at = root + "/ontology/" + file;
      assertThat(
              dereferenced(at + "." + suffix, "*/*")
                  .isIsomorphicWith(dereferenced(at, "text/turtle")))
          .as(file)
          .isTrue();
    }
  }

  @Test
  void theOntologyHasAPageForReading() throws Exception {
    HttpResponse<String> page = get("/ontology", "text/html");

    assertThat(header(page, "Content-Type")).startsWith("text/html");
    assertThat(page.headers().allValues("Vary")).contains("Accept");
    assertThat(page.body()).contains("id=\"Measure\"", "href=\"/ontology/reform.ttl\"");
    assertThat(get("/ontology/ontology.css", "text/css").statusCode()).isEqualTo(200);
    assertThat(get("/ontology/context.jsonld", "*/*").body()).contains("\"@context\"");
    assertThat(problem(get("/ontology", "image/png")).get("offered").toString())
        .contains("text/html");
    assertThat(get("/ontology/1.0.0", "text/turtle").body()).contains("1.0.0");
    assertThat(get("/ontology/unknown.ttl", "*/*").statusCode()).isEqualTo(404);
    assertThat(get("/ontology/reform.exe", "*/*").statusCode()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/data/region/0",
        "/id/region/0",
        "/data/no-such-thing",
        "/data/graph/case/0",
        "/data/relation/0.html"
      })
  void whatIsNotThereIsUnknown(String path) throws Exception {
    HttpResponse<String> response = get(path, "text/html");

    assertThat(response.statusCode()).isEqualTo(404);
    assertThat(problem(response).get("detail").asString()).contains("id");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/data/region/5200%3Cscript%3E",
        "/data/region/%22%20onload=%22x",
        "/data/region/a%20b",
        "/data/%E8%B4%B5%E5%B7%9E",
        "/data/region/%2e%2e%2f%2e%2e%2fetc",
        "/data/region/..%5c..%5c",
        "/data/region/%00",
        "/data/region//520000",
        "/data/region/520000.exe",
        "/data/region/a/b/c/d",
        "/data/.ttl",
        "/id/region/%27",
        "/data/region/520000?page=0",
        "/data/region/520000?page=-1",
        "/data/region/520000?page=99999999999999999999"
      })
  void whatCannotBeAnAddressIsRefusedInWords(String path) throws Exception {
    HttpResponse<String> response = get(path, "*/*");

    assertThat(response.statusCode()).isIn(400, 404);
    problem(response);
  }

  /** As no client of Java's would send it. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "/data/region/<script>",
        "/data/region/\"x",
        "/data/a b",
        "/data/贵州",
        "/data/../../etc/passwd"
      })
  void whatIsNoPathAtAllIsRefusedToo(String path) throws Exception {
    URI uri = URI.create(root);
    try (Socket socket = new Socket(uri.getHost(), uri.getPort())) {
      String request = "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

      assertThat(answer)
          .matches("(?s)HTTP/1.1 40[04] .*")
          .contains("application/problem+json")
          .doesNotContain("\tat ", "Exception", "<script>");
    }
  }

  @Test
  void aVeryLongAddressIsRefused() throws Exception {
    HttpResponse<String> response = get("/data/region/" + "9".repeat(5_000), "*/*");

    assertThat(response.statusCode()).isEqualTo(400);
    problem(response);
  }

  @Test
  void thereIsNoPageAfterTheLast() throws Exception {
    assertThat(problem(get("/data/" + city + "?page=4000", "*/*")).get("detail").asString())
        .contains("the last one is");
  }
}
