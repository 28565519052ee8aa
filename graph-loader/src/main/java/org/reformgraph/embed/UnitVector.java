package org.reformgraph.embed;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** A direction: a vector of length one. Immutable. */
public final class UnitVector {
  private final float[] values;

  private UnitVector(float[] values) {
    this.values = values;
  }

  /**
   * The direction of some numbers.
   *
   * @throws IllegalArgumentException when they are all zero, or one is no number
   */
  public static UnitVector of(float[] values) {
    double square = 0;
    for (float value : values) {
      square += (double) value * value;
    }
    double length = Math.sqrt(square);
    if (!(length > 0) || Double.isInfinite(length)) {
      throw new IllegalArgumentException("a vector without a direction");
    }
    float[] unit = new float[values.length];
    for (int i = 0; i < unit.length; i++) {
      unit[i] = (float) (values[i] / length);
    }
    return new UnitVector(unit);
  }

  /**
   * The direction between this and another.
   *
   * @throws IllegalArgumentException when the other has another number of dimensions
   */
  public UnitVector between(UnitVector other) {
    requireLike(other);
    float[] sum = new float[values.length];
    for (int i = 0; i < sum.length; i++) {
      sum[i] = values[i] + other.values[i];
    }
    return of(sum);
  }

  private void requireLike(UnitVector other) {
    if (values.length != other.values.length) {
      throw new IllegalArgumentException(
          "a vector of " + values.length + " numbers and one of " + other.values.length);
    }
  }

  /**
   * The cosine of the angle between this and another, −1 to 1.
   *
   * @throws IllegalArgumentException when the other has another number of dimensions
   */
  public double cosine(UnitVector other) {
    requireLike(other);
    double product = 0;
    for (int i = 0; i < values.length; i++) {
      product += (double) values[i] * other.values[i];
    }
    return product;
  }

  /** A copy of the numbers. */
  public float[] values() {
    return values.clone();
  }

  /** The numbers as Neo4j's driver takes them. */
  public List<Double> numbers() {
    return IntStream.range(0, values.length).mapToObj(i -> (double) values[i]).toList();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof UnitVector vector && Arrays.equals(values, vector.values);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values);
  }
}
