package org.reformgraph.api.openapi;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Completes the description that the controllers' signatures give of the API. */
@Component
class ApiDescription implements OpenApiCustomizer {
  private static final String JSON = "application/json";
  private static final String DOWNLOADS = "/api/v1/downloads/";
  private static final String GZIP = "application/gzip";
  private static final String CSV = "text/csv";
  private static final String MARKDOWN = "text/markdown";
  private static final String WORD =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  private static final String PROBLEM_JSON = "application/problem+json";
  private static final String PROBLEM = "Problem";

  private final OperationTexts texts = new OperationTexts();

  @Override
  @SuppressWarnings({"rawtypes", "unchecked"}) // the library's
  public void customise(OpenAPI api) {
    api.info(
        new Info()
            .title("ReformGraph API")
            .version("v1")
            .summary("营商环境改革知识图谱")
            .description(
                "Which places and agencies run which reforms, under which policies, on which platforms,"
                    + " whom they copied, and what came of it. Every fact comes with its sentence.")
            .license(new License().name("Apache-2.0").identifier("Apache-2.0")));
    api.servers(List.of(new Server().url("/")));
    api.tags(null);
    api.getComponents().addSchemas(PROBLEM, ProblemSchema.schema());
    Map<String, Schema> schemas = api.getComponents().getSchemas();
    schemas.remove(Paged.SCHEMA);
    texts.required(
        (name, parts) ->
            Optional.ofNullable(schemas.get(name)).ifPresent(schema -> schema.required(parts)));
    api.getPaths().forEach(this::complete);
  }

  private void complete(String path, PathItem item) {
    item.readOperationsMap()
        .forEach((method, operation) -> complete(method.name(), path, operation));
  }

  private void complete(String method, String path, Operation operation) {
    texts.summary(method, path).ifPresent(operation::summary);
    operation.tags(List.of(texts.tag(method, path)));
    operation.operationId(operationId(method, path));
    if (operation.getParameters() != null) {
      operation.parameters(operation.getParameters().stream().flatMap(Paged::apart).toList());
      operation.getParameters().forEach(parameter -> complete(method, path, parameter));
    }
    ApiResponses responses = operation.getResponses();
    ApiResponse success = responses.get("200");
    if (success != null && path.startsWith(DOWNLOADS)) {
      success.content(
          new Content().addMediaType(GZIP, new MediaType().schema(string().format("binary"))));
    }
    if (success != null && success.getContent() != null) {
      success.description("What was asked for");
      complete(method, path, success, responses);
    }
    responses.addApiResponse("default", problem());
  }

  private void complete(String method, String path, ApiResponse success, ApiResponses responses) {
    Content content = success.getContent();
    MediaType any = content.remove("*/*");
    if (path.endsWith("/report")) {
      content.addMediaType(WORD, new MediaType().schema(string().format("binary")));
      content.addMediaType(MARKDOWN, new MediaType().schema(string()));
    } else if (any != null) {
      content.addMediaType(JSON, any);
    }
    MediaType csv = content.get(CSV);
    if (csv != null) {
      content.addMediaType(CSV, new MediaType().schema(string()));
      success.addHeaderObject(
          "Link", text("The first, previous, next and last page, as RFC 8288 has them"));
      success.addHeaderObject("X-Total-Count", text("Of CSV: how many items there are"));
      success.addHeaderObject("X-Truncated", text("Of CSV: true when not all of them are there"));
    }
    MediaType json = content.get(JSON);
    if (json != null && method.equals("GET")) {
      texts.answer(method, path).ifPresent(answer -> json.example(plain(answer)));
    }
    if (path.equals("/api/v1/{type}/{key}")) {
      responses.addApiResponse(
          "308", new ApiResponse().description("It has another id now: see the header Location"));
    }
  }

  private void complete(String method, String path, Parameter parameter) {
    String name = parameter.getName();
    texts.description(method, path, name).ifPresent(parameter::description);
    texts.example(method, path, name).ifPresent(parameter::example);
    JsonNode values = texts.values(method, path, name);
    if (values.isArray()) {
      Schema<Object> schema = new Schema<>();
      schema.types(Set.of("string"));
      schema.setEnum(values.valueStream().map(value -> (Object) value.asString()).toList());
      if (parameter.getSchema() != null) {
        schema.setDefault(parameter.getSchema().getDefault());
      }
      parameter.schema(schema);
    }
  }

  private static Header text(String description) {
    return new Header().description(description).schema(string());
  }

  private static Schema<?> string() {
    return new Schema<String>().types(Set.of("string"));
  }

  private static ApiResponse problem() {
    return new ApiResponse()
        .description("Why it is not answered, in the words of RFC 9457")
        .content(
            new Content()
                .addMediaType(
                    PROBLEM_JSON,
                    new MediaType()
                        .schema(new Schema<>().$ref("#/components/schemas/" + PROBLEM))
                        .example(ProblemSchema.EXAMPLE)));
  }

  /** As in {@code getMeasuresKeySimilar}. */
  private static String operationId(String method, String path) {
    StringBuilder id = new StringBuilder(method.toLowerCase(Locale.ROOT));
    for (String part : path.substring("/api/v1".length()).split("[^A-Za-z]+", -1)) {
      if (!part.isEmpty()) {
        id.append(Character.toUpperCase(part.charAt(0))).append(part.substring(1));
      }
    }
    return id.toString();
  }

  /** The library that writes the description has another Jackson: it takes maps and lists. */
  private static Object plain(JsonNode node) {
    return new tools.jackson.databind.json.JsonMapper().convertValue(node, Object.class);
  }
}
