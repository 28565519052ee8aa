package org.reformgraph.api.security;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.reformgraph.api.http.ProblemKind;
import org.reformgraph.api.http.Wording;
import org.reformgraph.cli.ApiLimits;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets one address ask so often and no more. This machine reads without a limit, and writes more
 * often than others.
 */
final class RateLimit extends OncePerRequestFilter {
  /** How many seconds' worth of reads may come at once. */
  private static final int BURST_SECONDS = 4;

  /** How much more often this machine may write. */
  private static final int LOCAL_FACTOR = 6;

  private static final Wording WORDS =
      new Wording("请求过于频繁，请按 Retry-After 稍后再试。", "Too many requests: wait as Retry-After says.");

  private final Buckets reads;
  private final Buckets writes;
  private final Buckets localWrites;
  private final ProblemWriter problems;

  RateLimit(ApiLimits limits, TimeMeter time, ProblemWriter problems) {
    this.reads =
        new Buckets(
            limits.readsPerSecond() * BURST_SECONDS,
            limits.readsPerSecond(),
            Duration.ofSeconds(1),
            time);
    this.writes = writes(limits.writesPerMinute(), time);
    this.localWrites = writes(limits.writesPerMinute() * LOCAL_FACTOR, time);
    this.problems = problems;
  }

  private static Buckets writes(int perMinute, TimeMeter time) {
    return new Buckets(perMinute, perMinute, Duration.ofMinutes(1), time);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    boolean local = LocalClient.is(request);
    Buckets buckets = Writers.writes(request) ? (local ? localWrites : writes) : reads;
    if (buckets.unlimited() || (local && buckets == reads)) {
      chain.doFilter(request, response);
      return;
    }
    Bucket bucket = buckets.of(request.getRemoteAddr());
    ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
    if (probe.isConsumed()) {
      chain.doFilter(request, response);
    } else {
      long seconds = TimeUnit.NANOSECONDS.toSeconds(probe.getNanosToWaitForRefill()) + 1;
      response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
      problems.write(ProblemKind.TOO_MANY_REQUESTS, WORDS, request, response);
    }
  }
}
