package org.reformgraph.api.openapi;

import io.swagger.v3.oas.models.media.Schema;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How problems look, for the description of the API. */
final class ProblemSchema {
  static final Map<String, Object> EXAMPLE =
      Map.of(
          "type", "https://w3id.org/reformgraph/problems/bad-parameter",
          "title", "参数有误",
          "status", 400,
          "detail", "参数 size：1 到 100",
          "instance", "/api/v1/measures");

  private ProblemSchema() {}

  static Schema<?> schema() {
    Schema<?> schema = new Schema<>();
    schema.types(Set.of("object"));
    schema.addProperty("type", uri("What kind of problem it is; stays the same"));
    schema.addProperty("title", string("The kind in words, Chinese or English"));
    schema.addProperty("status", new Schema<>().types(Set.of("integer")));
    schema.addProperty("detail", string("What to do about it, in the same language"));
    schema.addProperty("instance", uri("The address asked for"));
    schema.addProperty(
        "suggestions",
        new Schema<>()
            .types(Set.of("array"))
            .items(new Schema<>().$ref("#/components/schemas/Ref"))
            .description("What may have been meant"));
    schema.required(List.of("type", "title", "status", "detail", "instance"));
    return schema;
  }

  private static Schema<?> string(String description) {
    return new Schema<>().types(Set.of("string")).description(description);
  }

  private static Schema<?> uri(String description) {
    return string(description).format("uri-reference");
  }
}
