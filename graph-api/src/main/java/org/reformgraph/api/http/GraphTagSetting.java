package org.reformgraph.api.http;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts entity tags on the answers of the API. */
@Configuration
class GraphTagSetting implements WebMvcConfigurer {
  private final GraphTag tag;

  GraphTagSetting(GraphTag tag) {
    this.tag = tag;
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(tag).addPathPatterns("/api/v1/**");
  }
}
