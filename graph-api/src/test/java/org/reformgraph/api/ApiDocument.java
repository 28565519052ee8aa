package org.reformgraph.api;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What the OpenAPI document promises, taken at its word: what it does not describe may not be. */
final class ApiDocument {
  private final JsonNode document;

  ApiDocument(JsonNode document) {
    this.document = document;
    document.at("/components/schemas").forEach(ApiDocument::close);
  }

  /** An operation of GET. */
  record Operation(String path, JsonNode description) {
    /** Its address, with the examples of its parameters in it. */
    String address() {
      String address = path;
      List<String> query = new ArrayList<>();
      for (JsonNode parameter : description.path("parameters")) {
        String name = parameter.get("name").asString();
        JsonNode example = parameter.path("example");
        if (parameter.get("in").asString().equals("path")) {
          address = address.replace("{" + name + "}", example.asString());
        } else if (!example.isMissingNode()) {
          query.add(name + "=" + URLEncoder.encode(example.asString(), StandardCharsets.UTF_8));
        }
      }
      return address.substring(1) + (query.isEmpty() ? "" : "?" + String.join("&", query));
    }

    Optional<JsonNode> schema() {
      return Optional.of(description.at("/responses/200/content/application~1json/schema"))
          .filter(schema -> !schema.isMissingNode());
    }

    JsonNode example() {
      return description.at("/responses/200/content/application~1json/example");
    }

    List<String> mediaTypes() {
      return List.copyOf(description.at("/responses/200/content").propertyNames());
    }

    boolean offersCsv() {
      return !description.at("/responses/200/content/text~1csv").isMissingNode();
    }

    /** Whether its address needs something that only a running job or an upload has. */
    boolean callable() {
      return Stream.of("/jobs", "/corrections", "/text").noneMatch(path::contains);
    }

    @Override
    public String toString() {
      return path;
    }
  }

  List<Operation> operations() {
    return document.path("paths").properties().stream()
        .filter(path -> path.getValue().has("get"))
        .map(path -> new Operation(path.getKey(), path.getValue().get("get")))
        .toList();
  }

  Operation operation(String path) {
    return operations().stream().filter(each -> each.path().equals(path)).findFirst().orElseThrow();
  }

  JsonNode schema(String name) {
    return document.at("/components/schemas/" + name);
  }

  /** What is wrong with an answer; empty when nothing is. */
  List<String> faults(JsonNode schema, String answer) {
    ObjectNode whole = new JsonMapper().createObjectNode();
    whole.set("components", document.get("components"));
    schema.properties().forEach(part -> whole.set(part.getKey(), part.getValue()));
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(whole.toString())
        .validate(answer, InputFormat.JSON)
        .stream()
        .map(Error::toString)
        .collect(Collectors.toList());
  }

  private static void close(JsonNode schema) {
    if (schema instanceof ObjectNode object
        && object.has("properties")
        && !object.has("additionalProperties")) {
      object.put("additionalProperties", false);
    }
  }
}
