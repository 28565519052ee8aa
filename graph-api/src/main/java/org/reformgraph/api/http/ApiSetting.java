package org.reformgraph.api.http;

import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.ContentNegotiationConfigurer;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** What all resources of the API have in common, told to Spring. */
@Configuration
class ApiSetting implements WebMvcConfigurer {
  private final GraphTag tag;
  private final WantedFormat format = new WantedFormat();

  ApiSetting(GraphTag tag) {
    this.tag = tag;
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(new KnownParameters()).addPathPatterns("/api/v1/**");
    registry.addInterceptor(tag).addPathPatterns("/api/v1/**");
  }

  @Override
  public void configureContentNegotiation(ContentNegotiationConfigurer negotiation) {
    negotiation.strategies(List.of(format));
  }

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.add(new PagingParameters(format));
  }
}
