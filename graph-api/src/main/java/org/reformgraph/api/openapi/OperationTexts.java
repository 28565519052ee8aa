package org.reformgraph.api.openapi;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is said of operations and their parameters in words, and an example of each answer. */
final class OperationTexts {
  private final JsonNode texts = read("operations.json").orElseThrow();

  /** What an operation is for; empty when nothing is said. */
  Optional<String> summary(String method, String path) {
    return text(texts.at("/operations").path(method + " " + path).path("summary"));
  }

  /** What the operation is listed under. */
  String tag(String method, String path) {
    return text(texts.at("/operations").path(method + " " + path).path("tag")).orElse("API");
  }

  /** What a parameter means; empty when nothing is said. */
  Optional<String> description(String method, String path, String parameter) {
    return text(parameter(method, path, parameter).path("description"))
        .or(() -> text(texts.at("/parameters").path(parameter).path("description")));
  }

  /** A value that works; empty when there is none that would always do. */
  Optional<Object> example(String method, String path, String parameter) {
    JsonNode own = parameter(method, path, parameter).path("example");
    JsonNode shared = texts.at("/parameters").path(parameter).path("example");
    return value(own.isMissingNode() ? shared : own);
  }

  /** The values that there are; empty for any. */
  JsonNode values(String method, String path, String parameter) {
    return parameter(method, path, parameter).path("values");
  }

  private JsonNode parameter(String method, String path, String parameter) {
    return texts.at("/operations").path(method + " " + path).path("parameters").path(parameter);
  }

  /** An example of the answer; empty when there is none. */
  Optional<JsonNode> answer(String method, String path) {
    return text(texts.at("/operations").path(method + " " + path).path("answer"))
        .flatMap(file -> read("examples/" + file + ".json"));
  }

  /** Tells for each schema which of its parts are always there. */
  void required(BiConsumer<String, List<String>> taker) {
    texts
        .path("required")
        .properties()
        .forEach(
            schema ->
                taker.accept(
                    schema.getKey(),
                    schema.getValue().valueStream().map(JsonNode::asString).toList()));
  }

  private static Optional<Object> value(JsonNode node) {
    return node.isMissingNode() || node.isNull()
        ? Optional.empty()
        : Optional.of(
            node.isNumber()
                ? node.numberValue()
                : node.isBoolean() ? node.asBoolean() : node.asString());
  }

  private static Optional<String> text(JsonNode node) {
    return node.isString() ? Optional.of(node.asString()) : Optional.empty();
  }

  private static Optional<JsonNode> read(String file) {
    try (InputStream stream = OperationTexts.class.getResourceAsStream(file)) {
      return stream == null ? Optional.empty() : Optional.of(new JsonMapper().readTree(stream));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the bundled " + file, e);
    }
  }
}
