package org.reformgraph.api.openapi;

import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.math.BigDecimal;
import java.util.Set;
import java.util.stream.Stream;
import org.reformgraph.api.http.Paging;

/** How the one parameter that says which page is wanted stands in addresses: as two. */
final class Paged {
  static final String SCHEMA = Paging.class.getSimpleName();
  private static final String NAME = "paging";
  private static final int FIRST = 1;
  private static final int USUAL = 20;

  private Paged() {}

  /** The parameter, or the two that it stands for. */
  static Stream<Parameter> apart(Parameter parameter) {
    return parameter.getName().equals(NAME)
        ? Stream.of(number("page", FIRST, 1_000_000), number("size", USUAL, Paging.LARGEST))
        : Stream.of(parameter);
  }

  private static Parameter number(String name, int usual, int most) {
    Schema<Object> schema = new Schema<>();
    schema.types(Set.of("integer"));
    schema.setDefault(usual);
    schema.minimum(BigDecimal.ONE).maximum(BigDecimal.valueOf(most));
    return new Parameter().name(name).in("query").required(false).schema(schema);
  }
}
