package org.reformgraph.cli;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Addresses of Neo4j Browser that open with the server and a query filled in. */
final class BrowserLink {
  private BrowserLink() {}

  /**
   * The page with a query in its editor, ready to be run.
   *
   * @param database with the address of its Browser
   */
  static URI of(Database database, String query) {
    URI bolt = database.uri();
    String server = bolt.getScheme() + "://" + database.user() + "@" + bolt.getAuthority();
    return URI.create(
        database.browser().orElseThrow()
            + "?dbms="
            + encode(server)
            + "&cmd=edit&arg="
            + encode(query));
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
