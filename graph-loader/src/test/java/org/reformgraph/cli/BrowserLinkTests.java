package org.reformgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Addresses with a query in them. */
class BrowserLinkTests {
  @Test
  void theAddressCarriesServerAndQueryButNoPassword() {
    Database database =
        new Database(
            URI.create("bolt://127.0.0.1:7690"),
            "neo4j",
            "secret-password",
            Optional.of(URI.create("http://localhost:7480/browser/")));

    String link = BrowserLink.of(database, "MATCH (n:Region {name: '贵州省'}) RETURN n").toString();

    assertThat(link).isASCII().startsWith("http://localhost:7480/browser/?dbms=");
    assertThat(link).doesNotContain(" ", "+", "secret-password");
    assertThat(URLDecoder.decode(link, StandardCharsets.UTF_8))
        .contains("dbms=bolt://neo4j@127.0.0.1:7690&cmd=edit&arg=MATCH (n:Region {name: '贵州省'})");
    assertThat(database.toString()).doesNotContain("secret-password");
  }
}
