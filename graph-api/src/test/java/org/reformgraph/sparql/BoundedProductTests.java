package org.reformgraph.sparql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.apache.jena.sparql.expr.NodeValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BoundedProductTests {
  private static final BoundedProduct PRODUCT = new BoundedProduct(NodeValue.TRUE, NodeValue.TRUE);
  private static final int SQUARINGS = 20;

  @ParameterizedTest
  @ValueSource(strings = {"0.1", "1.1", "12.5"})
  void aFractionCannotBeSquaredForEver(String number) {
    assertThatThrownBy(() -> squared(NodeValue.makeDecimal(new BigDecimal(number)), SQUARINGS))
        .isInstanceOf(RefusedQueryException.class)
        .hasMessageContaining("digits at most");
  }

  @Test
  void norCanAnInteger() {
    assertThatThrownBy(() -> squared(NodeValue.makeInteger(10), SQUARINGS))
        .isInstanceOf(RefusedQueryException.class);
  }

  @Test
  void zerosBeforeThePointCountTooHoweverTheyAreKept() {
    NodeValue huge = NodeValue.makeDecimal(new BigDecimal("1E+6000"));

    assertThatThrownBy(() -> PRODUCT.eval(huge, huge)).isInstanceOf(RefusedQueryException.class);
  }

  @Test
  void someSquaringsAreFine() {
    assertThat(squared(NodeValue.makeDecimal(new BigDecimal("0.1")), 3).getDecimal())
        .isEqualByComparingTo("0.00000001");
    assertThat(PRODUCT.eval(NodeValue.makeDouble(0.5), NodeValue.makeInteger(4)).getDouble())
        .isEqualTo(2.0);
  }

  private static NodeValue squared(NodeValue number, int times) {
    NodeValue value = number;
    for (int i = 0; i < times; i++) {
      value = PRODUCT.eval(value, value);
    }
    return value;
  }
}
