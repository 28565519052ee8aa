package org.reformgraph.api.security;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;

/** What is left to each address; addresses that have not asked for a while are forgotten. */
final class Buckets {
  private static final int MOST_ADDRESSES = 100_000;
  private static final Duration FORGOTTEN = Duration.ofMinutes(10);

  /** Of an IPv6 address the first half is the network, of which one user has many addresses. */
  private static final int NETWORK_GROUPS = 4;

  private final boolean unlimited;
  private final LoadingCache<String, Bucket> byAddress;

  /**
   * @param most at once; 0 for no limit
   * @param refill how many come back in each period
   */
  Buckets(int most, int refill, Duration period, TimeMeter time) {
    this.unlimited = most == 0;
    this.byAddress =
        Caffeine.newBuilder()
            .maximumSize(MOST_ADDRESSES)
            .expireAfterAccess(FORGOTTEN)
            .build(
                address ->
                    Bucket.builder()
                        .addLimit(limit -> limit.capacity(most).refillGreedy(refill, period))
                        .withCustomTimePrecision(time)
                        .build());
  }

  boolean unlimited() {
    return unlimited;
  }

  Bucket of(String address) {
    return byAddress.get(network(address));
  }

  static String network(String address) {
    if (address.indexOf(':') < 0) {
      return address;
    }
    String[] groups = address.split(":", NETWORK_GROUPS + 1);
    return groups.length <= NETWORK_GROUPS
        ? address
        : String.join(":", groups[0], groups[1], groups[2], groups[3]);
  }
}
