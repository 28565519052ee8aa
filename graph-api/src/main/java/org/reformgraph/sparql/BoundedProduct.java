package org.reformgraph.sparql;

import org.apache.jena.sparql.expr.E_Multiply;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.NodeValue;

/** {@code *} of numbers that have not too many digits: the digits double with each squaring. */
final class BoundedProduct extends E_Multiply {
  private static final int MOST_BITS = 1 << 15;

  BoundedProduct(Expr left, Expr right) {
    super(left, right);
  }

  @Override
  public NodeValue eval(NodeValue left, NodeValue right) {
    if (bits(left) + bits(right) > MOST_BITS) {
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

  @Override
  public Expr copy(Expr left, Expr right) {
    return new BoundedProduct(left, right);
  }
}
