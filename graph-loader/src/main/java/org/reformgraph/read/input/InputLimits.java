package org.reformgraph.read.input;

/**
 * How much is read at most.
 *
 * @param fileBytes of one document
 * @param zipBytes of all entries of one zip file, unpacked
 * @param zipRatio unpacked bytes to packed ones, looked at beyond {@value #RATIO_FROM} bytes
 * @param zipEntries number of entries of one zip file
 * @param zipDepth 1 reads zip files, 2 also zip files inside them
 */
public record InputLimits(
    long fileBytes, long zipBytes, int zipRatio, int zipEntries, int zipDepth) {
  /** Small files may well be packed a thousandfold and do no harm. */
  static final int RATIO_FROM = 8 << 20;

  private static final long MAX_FILE_BYTES = Integer.MAX_VALUE - 16L;

  public InputLimits {
    if (fileBytes < 1 || fileBytes > MAX_FILE_BYTES) {
      throw new IllegalArgumentException(
          "the largest file must be between 1 and " + MAX_FILE_BYTES + " bytes");
    }
    if (zipBytes < 1 || zipRatio < 1 || zipEntries < 1 || zipDepth < 0) {
      throw new IllegalArgumentException("limits of zip files must be positive");
    }
  }

  /** 200 MB a file, 2 GB a zip, zips inside zips. */
  public static InputLimits defaults() {
    return new InputLimits(200L << 20, 2L << 30, 200, 100_000, 2);
  }

  /** The same with another limit for one document. */
  public InputLimits withFileBytes(long bytes) {
    return new InputLimits(bytes, zipBytes, zipRatio, zipEntries, zipDepth);
  }

  boolean unpacksTooFar(long packed, long unpacked) {
    return unpacked > RATIO_FROM && unpacked / Math.max(packed, 1) > zipRatio;
  }
}
