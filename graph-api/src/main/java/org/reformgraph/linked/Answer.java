package org.reformgraph.linked;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is answered.
 *
 * @param status of HTTP
 * @param headers by name, with what each says; in their order
 * @param body to be sent in UTF-8; empty for none
 */
public record Answer(int status, Map<String, List<String>> headers, String body) {
  public Answer {
    headers = Collections.unmodifiableMap(new LinkedHashMap<>(headers));
  }

  static Answer of(int status) {
    return new Answer(status, Map.of(), "");
  }

  /** The thing asked for is no document; another address has one about it. */
  static Answer see(int status, String location) {
    return of(status).with("Location", location);
  }

  Answer with(String header, String value) {
    Map<String, List<String>> all = new LinkedHashMap<>(headers);
    List<String> values = new ArrayList<>(all.getOrDefault(header, List.of()));
    values.add(value);
    all.put(header, List.copyOf(values));
    return new Answer(status, all, body);
  }

  Answer withBody(String contentType, String content) {
    return new Answer(status, with("Content-Type", contentType).headers(), content);
  }
}
