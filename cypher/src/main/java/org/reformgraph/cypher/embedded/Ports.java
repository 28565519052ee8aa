package org.reformgraph.cypher.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import org.reformgraph.cypher.home.HomeSettings;

/**
 * The ports that a server is started on.
 *
 * @param bolt where drivers connect
 * @param http where Neo4j Browser is served
 */
record Ports(int bolt, int http) {

  private static final int CONNECT_MILLIS = 500;

  /** The ports of the settings, free ones where these say 0; throws when one is taken. */
  static Ports choose(HomeSettings settings) {
    int bolt = settings.boltPort();
    int http = settings.httpPort();
    requireFree(bolt, HomeSettings.BOLT_PORT);
    requireFree(http, HomeSettings.HTTP_PORT);
    try (ServerSocket first = listen(bolt);
        ServerSocket second = listen(http)) {
      return new Ports(first.getLocalPort(), second.getLocalPort());
    } catch (IOException e) {
      throw new EmbeddedNeo4jException(
          Problem.PORT_TAKEN, "No port can be listened on: " + e.getMessage(), e);
    }
  }

  private static void requireFree(int port, String setting) {
    try (ServerSocket socket = listen(port)) {
      socket.getLocalPort();
    } catch (IOException e) {
      throw new EmbeddedNeo4jException(
          Problem.PORT_TAKEN,
          "Port "
              + port
              + " is taken"
              + PortOwner.of(port).map(owner -> " by " + owner).orElse("")
              + ". Stop that program, or give ReformGraph another port: set "
              + setting
              + " in reformgraph.properties.",
          e);
    }
  }

  private static ServerSocket listen(int port) throws IOException {
    return new ServerSocket(port, 1, InetAddress.getByName("127.0.0.1"));
  }

  /** Whether something answers on the loopback port. */
  static boolean answers(int port) {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress("127.0.0.1", port), CONNECT_MILLIS);
      return true;
    } catch (IOException e) {
      return false;
    }
  }
}
