package org.reformgraph.sparql;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Queries that fill the memory of a server that has little. */
class SparqlMemoryIT {
  @TempDir static Path directory;
  private static Process process;
  private static SparqlClient client;

  @BeforeAll
  static void start() throws IOException {
    process =
        JavaProcess.start(
            List.of("-Xmx192m", "-XX:+UseG1GC"), SmallHeapServer.class, directory.toString());
    BufferedReader said =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    String address = said.readLine();
    assertThat(address).startsWith("http://");
    client = new SparqlClient(URI.create(address));
  }

  @AfterAll
  static void stop() throws InterruptedException {
    process.destroy();
    process.waitFor();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } ORDER BY ?f ?c",
        "SELECT ?c ?f ?i (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } GROUP BY ?c ?f ?i",
        "SELECT (COUNT(DISTINCT CONCAT(?c, ?f, ?i)) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }",
        "SELECT DISTINCT ?a ?d ?i { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } OFFSET 1000000000"
      })
  void whatFillsTheMemoryIsCutOffAndTheServerGoesOn(String query) throws Exception {
    HttpResponse<String> response = client.query(query);

    assertThat(response.statusCode()).isEqualTo(503);
    assertThat(response.body()).contains("more memory than there is");
    assertThat(client.values("SELECT (COUNT(*) AS ?n) { ?s ?p ?o }")).containsExactly("2000");
  }
}
