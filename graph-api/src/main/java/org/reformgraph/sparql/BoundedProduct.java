package org.reformgraph.sparql;

import org.apache.jena.sparql.expr.E_Multiply;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.NodeValue;

/**
 * {@code *} of numbers that have not too many digits: the digits double with each squaring, and so
 * do the places after the point, of which a number is written out in full.
 */
final class BoundedProduct extends E_Multiply {
  private static final int MOST_BITS = 1 << 15;
  private static final int MOST_PLACES = 10_000;

  BoundedProduct(Expr left, Expr right) {
    super(left, right);
  }

  @Override
  public NodeValue eval(NodeValue left, NodeValue right) {
    if (bits(left) + bits(right) > MOST_BITS
        || Math.abs(places(left) + places(right)) > MOST_PLACES) {
      throw new RefusedQueryException("a query may make numbers of some 10,000 digits at most");
    }
    return super.eval(left, right);
  }

  private static int bits(NodeValue value) {
    if (value.isInteger()) {
      return value.getInteger().bitLength();
    }
    return value.isDecimal() ? value.getDecimal().unscaledValue().bitLength() : 0;
  }

  private static long places(NodeValue value) {
    return value.isDecimal() && !value.isInteger() ? value.getDecimal().scale() : 0;
  }

  @Override
  public Expr copy(Expr left, Expr right) {
    return new BoundedProduct(left, right);
  }
}
