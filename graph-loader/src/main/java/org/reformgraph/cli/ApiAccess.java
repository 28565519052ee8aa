package org.reformgraph.cli;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Objects;
import java.util.Optional;

/**
 * Who may reach the HTTP server, and do what. Its text form leaves the token out.
 *
 * @param host the address that the server listens on
 * @param token what programs show that want to write; without one nobody writes but those on this
 *     machine, and these only while the server listens on loopback
 * @param shareTexts whether whole source texts are shown to others than this machine
 * @param limits how often one address may ask
 */
public record ApiAccess(
    InetAddress host, Optional<String> token, boolean shareTexts, ApiLimits limits) {
  /** A token that could be guessed is none. */
  public static final int SHORTEST_TOKEN = 16;

  public ApiAccess {
    Objects.requireNonNull(host, "host");
    if (token.isPresent() && token.get().length() < SHORTEST_TOKEN) {
      throw new IllegalArgumentException(
          "the token has less than " + SHORTEST_TOKEN + " characters");
    }
  }

  /** For this machine only. */
  public static ApiAccess loopback() {
    return new ApiAccess(
        InetAddress.getLoopbackAddress(), Optional.empty(), false, ApiLimits.DEFAULT);
  }

  /** Whether only this machine reaches the server. */
  public boolean onLoopback() {
    return host.isLoopbackAddress();
  }

  /**
   * The address of a name or number.
   *
   * @throws UnknownHostException when there is none
   */
  static InetAddress address(String host) throws UnknownHostException {
    return host.equals("localhost")
        ? InetAddress.getByName("127.0.0.1")
        : InetAddress.getByName(host);
  }

  @Override
  public String toString() {
    return host.getHostAddress() + (token.isPresent() ? " with" : " without") + " a token";
  }
}
