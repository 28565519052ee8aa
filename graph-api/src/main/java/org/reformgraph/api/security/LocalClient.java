package org.reformgraph.api.security;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Tells who asks from this machine itself from all others. */
public final class LocalClient {
  /** A proxy on this machine speaks for others. */
  private static final List<String> FORWARDED =
      List.of("Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Real-IP", "Via");

  private LocalClient() {}

  /** Whether a request was made on this machine, by no proxy that says it is one. */
  public static boolean is(HttpServletRequest request) {
    return loopback(request.getRemoteAddr())
        && FORWARDED.stream().allMatch(name -> request.getHeader(name) == null);
  }

  private static boolean loopback(String address) {
    try {
      return InetAddress.getByName(address).isLoopbackAddress(); // a number: nobody is asked
    } catch (UnknownHostException e) {
      return false;
    }
  }
}
