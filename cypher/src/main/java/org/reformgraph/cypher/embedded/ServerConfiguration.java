package org.reformgraph.cypher.embedded;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.reformgraph.cypher.home.Home;
import org.reformgraph.cypher.home.HomeSettings;

/**
 * Writes {@code neo4j.conf}, without any path: Neo4j reads it as Latin-1, and a home may have a
 * Chinese name. Loopback, authentication and the silence towards the network are not open to the
 * user's own settings.
 */
final class ServerConfiguration {

  private static final String HEADING =
      "# Written at each start. Your own settings go to reformgraph.properties, as neo4j.conf.<name>=<value>.\n";

  /**
   * Neo4j Browser would ask for news, fonts and guides; with this the web browser lets it talk to
   * this machine only.
   */
  private static final String BROWSER_POLICY =
      "default-src 'self'; script-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline';"
          + " font-src 'self' data:; base-uri 'none'; object-src 'none'; frame-ancestors 'none';"
          + " connect-src 'self' ws://localhost:* ws://127.0.0.1:* http://localhost:* http://127.0.0.1:*";

  private ServerConfiguration() {}

  static void write(Home home, HomeSettings settings, Ports ports) throws IOException {
    Map<String, String> values = new LinkedHashMap<>(defaults(settings));
    values.putAll(settings.neo4j());
    values.putAll(fixed(ports));
    Files.createDirectories(home.neo4jConf());
    Files.writeString(
        home.neo4jConf().resolve("neo4j.conf"),
        values.entrySet().stream()
            .map(entry -> entry.getKey() + "=" + escape(entry.getValue()) + "\n")
            .collect(Collectors.joining("", HEADING, "")),
        StandardCharsets.UTF_8);
  }

  private static Map<String, String> defaults(HomeSettings settings) {
    Map<String, String> values = new LinkedHashMap<>();
    values.put("server.memory.pagecache.size", settings.pageCache());
    values.put("db.logs.query.enabled", "OFF");
    values.put("db.tx_log.preallocate", "false");
    // what the text indexes were told since the last checkpoint is kept in the heap
    values.put("db.checkpoint.interval.time", "5m");
    // otherwise each stop waits ten seconds for clients that might still come
    values.put("internal.dbms.bolt.netty_server_shutdown_quiet_period", "0");
    values.put("db.tx_log.rotation.retention_policy", "256M size");
    return values;
  }

  private static Map<String, String> fixed(Ports ports) {
    Map<String, String> values = new LinkedHashMap<>();
    values.put("server.default_listen_address", "127.0.0.1");
    values.put("server.default_advertised_address", "localhost");
    values.put("server.bolt.enabled", "true");
    values.put("server.bolt.listen_address", "127.0.0.1:" + ports.bolt());
    values.put("server.bolt.advertised_address", "localhost:" + ports.bolt());
    values.put("server.http.enabled", "true");
    values.put("server.http.listen_address", "127.0.0.1:" + ports.http());
    values.put("server.http.advertised_address", "localhost:" + ports.http());
    values.put("server.https.enabled", "false");
    values.put("dbms.security.auth_enabled", "true");
    values.put("dbms.usage_report.enabled", "false");
    values.put("client.allow_telemetry", "false");
    // the name that Neo4j 5 still has for hosts that Browser takes guides and styles from
    values.put("browser.remote_content_hostname_whitelist", "localhost,127.0.0.1");
    values.put("dbms.security.http_static_content_security_policy_header", BROWSER_POLICY);
    return values;
  }

  /** A backslash starts an escape in Neo4j's configuration, and Windows paths are full of them. */
  private static String escape(String value) {
    return value.replace("\\", "\\\\");
  }
}
