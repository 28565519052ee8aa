package org.reformgraph.cli;

/**
 * How much of the server one address may take. What comes from this machine reads without a limit.
 *
 * @param readsPerSecond lasting; four times as many at once. 0 for no limit
 * @param writesPerMinute from other machines. 0 for no limit
 * @param uploadBytes the largest file that is taken
 */
public record ApiLimits(int readsPerSecond, int writesPerMinute, long uploadBytes) {
  /** What is good for one server on one machine. */
  public static final ApiLimits DEFAULT = new ApiLimits(50, 10, 50L << 20);

  public ApiLimits {
    if (readsPerSecond < 0 || writesPerMinute < 0 || uploadBytes < 1) {
      throw new IllegalArgumentException("limits are not negative");
    }
  }
}
