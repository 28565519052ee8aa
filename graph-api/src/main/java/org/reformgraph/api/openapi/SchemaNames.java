package org.reformgraph.api.openapi;

import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.core.jackson.TypeNameResolver;
import java.util.Set;
import org.springdoc.core.providers.ObjectMapperProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Names schemas by their records, with the record around them: several have a part {@code Item}.
 */
@Configuration
class SchemaNames {
  private static final String API = "org.reformgraph.api.";

  @Bean
  ModelResolver modelResolver(ObjectMapperProvider mappers) {
    return new ModelResolver(mappers.jsonMapper(), new WithTheRecordAround())
        .openapi31(mappers.isOpenapi31());
  }

  private static final class WithTheRecordAround extends TypeNameResolver {
    @Override
    protected String getNameOfClass(Class<?> type) {
      Class<?> around = type.getEnclosingClass();
      return around == null
          ? from(type) + type.getSimpleName()
          : getNameOfClass(around) + type.getSimpleName();
    }

    /** What other modules answer may be called as what is ours: it has its package before it. */
    private static String from(Class<?> type) {
      String name = type.getPackageName();
      String last = name.substring(name.lastIndexOf('.') + 1);
      String prefix = Character.toUpperCase(last.charAt(0)) + last.substring(1);
      return name.startsWith(API) || type.getSimpleName().startsWith(prefix) ? "" : prefix;
    }

    @Override
    protected String nameForClass(Class<?> type, Set<Options> options) {
      return type.getName().startsWith("org.reformgraph.")
          ? getNameOfClass(type)
          : super.nameForClass(type, options);
    }
  }
}
