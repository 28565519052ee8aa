package org.reformgraph.linked;

import java.util.List;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;

/**
 * Why something is not answered, in the words of RFC 9457. Nobody may keep it unasked: what is not
 * there now may be after the next load.
 */
final class Problem {
  private static final String TYPE = "application/problem+json";

  private Problem() {}

  static Answer badAddress() {
    return of(
        400,
        "Bad address",
        "An id is a type and a key in ASCII letters, digits and hyphens, as in region/520000.");
  }

  static Answer badPage() {
    return of(400, "Bad page", "The page is a number from 1.");
  }

  static Answer unknown(String id) {
    return of(404, "Unknown", "Nothing in the data set has the id " + id + ".");
  }

  static Answer noFile(String name, List<String> files) {
    return of(404, "Unknown", "The ontology has no file " + name + "; it has " + files + ".");
  }

  static Answer noPage(int page, int pages) {
    return of(404, "No such page", "There is no page " + page + ": the last one is " + pages + ".");
  }

  /** What was at the address is several things now. */
  static Answer divided(List<String> addresses) {
    return of(
        410,
        "Gone",
        "Corrections have made several things of this one.",
        json -> json.put("replacedBy", array(addresses)));
  }

  /** None of the forms that there are is wanted. */
  static Answer notAcceptable(List<Representation> offered) {
    return of(
            406,
            "Not acceptable",
            "It is offered in other media types only.",
            json ->
                json.put(
                    "offered", array(offered.stream().map(Representation::mediaType).toList())))
        .with("Vary", "Accept");
  }

  static Answer away(String why) {
    return of(503, "Not there yet", why).with("Retry-After", "10");
  }

  private interface More {
    void add(JsonObject json);
  }

  private static Answer of(int status, String title, String detail) {
    return of(status, title, detail, json -> {});
  }

  private static Answer of(int status, String title, String detail, More more) {
    JsonObject json = new JsonObject();
    json.put("title", title);
    json.put("status", status);
    json.put("detail", detail);
    more.add(json);
    return Answer.of(status).with("Cache-Control", "no-cache").withBody(TYPE, json.toString());
  }

  private static JsonArray array(List<String> values) {
    JsonArray array = new JsonArray();
    values.forEach(array::add);
    return array;
  }
}
