package org.reformgraph.api.security;

import io.github.bucket4j.TimeMeter;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.reformgraph.api.http.ProblemKind;
import org.reformgraph.api.http.Wording;
import org.reformgraph.cli.ApiConfig;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * Everybody reads; who writes is looked at. Nobody logs in, and nothing is remembered of anybody.
 */
@Configuration
class AccessRules {
  /** Pages use what this server sends and nothing else, and no other site may frame them. */
  private static final String CONTENT =
      "default-src 'self'; img-src 'self' data: blob:; script-src 'self'; style-src 'self';"
          + " object-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'self'";

  @Bean
  SecurityFilterChain rules(
      HttpSecurity http, ApiConfig config, TimeMeter time, ProblemWriter problems) {
    return http.authorizeHttpRequests(
            requests ->
                requests
                    .dispatcherTypeMatchers(DispatcherType.ASYNC, DispatcherType.ERROR)
                    .permitAll()
                    .requestMatchers(HttpMethod.GET)
                    .permitAll()
                    .requestMatchers(HttpMethod.HEAD)
                    .permitAll()
                    .requestMatchers(HttpMethod.OPTIONS)
                    .permitAll()
                    .requestMatchers("/api/**", "/actuator/**")
                    .hasAuthority(WriteCheck.WRITE)
                    .anyRequest()
                    .permitAll()) // nothing else takes anything
        .addFilterAfter(new HostCheck(config.access(), problems), HeaderWriterFilter.class)
        .addFilterAfter(new RateLimit(config.access().limits(), time, problems), HostCheck.class)
        .addFilterAfter(new BodyLimit(problems), RateLimit.class)
        .addFilterBefore(new WriteCheck(new Writers(config.access())), AuthorizationFilter.class)
        .exceptionHandling(
            refused ->
                refused
                    .authenticationEntryPoint((q, r, e) -> refuse(problems, q, r))
                    .accessDeniedHandler((q, r, e) -> refuse(problems, q, r)))
        .headers(AccessRules::headers)
        .sessionManagement(
            session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .csrf(AbstractHttpConfigurer::disable) // WriteCheck asks where a request comes from
        .requestCache(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .build();
  }

  private static void headers(HeadersConfigurer<HttpSecurity> headers) {
    headers
        .contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT))
        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER))
        .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
        .cacheControl(HeadersConfigurer.CacheControlConfig::disable) // resources say it themselves
        .xssProtection(HeadersConfigurer.XXssConfig::disable)
        .httpStrictTransportSecurity(HeadersConfigurer.HstsConfig::disable)
        .addObjectPostProcessor(
            new ObjectPostProcessor<HeaderWriterFilter>() {
              /** Otherwise answers without a body, as to HEAD, go without them. */
              @Override
              public <F extends HeaderWriterFilter> F postProcess(F filter) {
                filter.setShouldWriteHeadersEagerly(true);
                return filter;
              }
            });
  }

  private static void refuse(
      ProblemWriter problems, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Writers.Refusal refusal = (Writers.Refusal) request.getAttribute(WriteCheck.REFUSAL);
    if (refusal.kind() == ProblemKind.UNAUTHORIZED) {
      response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
    }
    problems.write(refusal.kind(), refusal.detail(), request, response);
  }

  /** Nobody logs in; without this Spring Boot would make a user and print its password. */
  @Bean
  AuthenticationManager nobody() {
    return authentication -> {
      throw new BadCredentialsException("nobody");
    };
  }

  /** Addresses that no resource has, such as those with {@code //} or {@code ;}. */
  @Bean
  RequestRejectedHandler rejected(ProblemWriter problems) {
    Wording words =
        new Wording("地址中有不允许的字符。", "The address has characters that no address here has.");
    return (request, response, e) -> {
      response.setHeader("Content-Security-Policy", CONTENT);
      response.setHeader("X-Content-Type-Options", "nosniff");
      problems.write(ProblemKind.BAD_REQUEST, words, request, response);
    };
  }
}
