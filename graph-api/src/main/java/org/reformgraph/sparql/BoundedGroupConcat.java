package org.reformgraph.sparql;

import java.util.Objects;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.aggregate.Accumulator;
import org.apache.jena.sparql.expr.aggregate.AccumulatorExpr;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcat;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcatDistinct;
import org.apache.jena.sparql.expr.aggregate.Aggregator;
import org.apache.jena.sparql.expr.aggregate.AggregatorBase;
import org.apache.jena.sparql.function.FunctionEnv;
import org.apache.jena.sparql.graph.NodeConst;

/** {@code GROUP_CONCAT} that makes no endless text. */
final class BoundedGroupConcat extends AggregatorBase {
  private static final String SEPARATOR = " ";

  private final String separator;

  private BoundedGroupConcat(boolean distinct, Expr of, String separator) {
    super("GROUP_CONCAT", distinct, of);
    this.separator = separator;
  }

  /** The same aggregate, but bounded; all other aggregates as they are. */
  static Aggregator of(Aggregator aggregator) {
    Expr of = aggregator.getExprList() == null ? null : aggregator.getExprList().get(0);
    if (aggregator instanceof AggGroupConcat all) {
      return new BoundedGroupConcat(false, of, separator(all.getSeparator()));
    }
    if (aggregator instanceof AggGroupConcatDistinct each) {
      return new BoundedGroupConcat(true, of, separator(each.getSeparator()));
    }
    return aggregator;
  }

  private static String separator(String given) {
    return given == null ? SEPARATOR : given;
  }

  @Override
  public Aggregator copy(ExprList of) {
    return new BoundedGroupConcat(isDistinct, of.get(0), separator);
  }

  @Override
  public Accumulator createAccumulator() {
    return new Joined(getExpr(), isDistinct, separator);
  }

  @Override
  public Node getValueEmpty() {
    return NodeConst.emptyString;
  }

  @Override
  public int hashCode() {
    return Objects.hash(isDistinct, separator, exprList);
  }

  @Override
  public boolean equals(Aggregator other, boolean bySyntax) {
    return other instanceof BoundedGroupConcat that
        && isDistinct == that.isDistinct
        && separator.equals(that.separator)
        && exprList.equals(that.exprList, bySyntax);
  }

  private static final class Joined extends AccumulatorExpr {
    private final String separator;
    private final StringBuilder joined = new StringBuilder();
    private boolean any;

    Joined(Expr of, boolean distinct, String separator) {
      super(of, distinct);
      this.separator = separator;
    }

    @Override
    protected void accumulate(NodeValue value, Binding row, FunctionEnv env) {
      String text = value.asString();
      BoundedText.check((long) joined.length() + separator.length() + text.length());
      joined.append(any ? separator : "").append(text);
      any = true;
    }

    @Override
    protected void accumulateError(Binding row, FunctionEnv env) {}

    @Override
    protected NodeValue getAccValue() {
      return NodeValue.makeString(joined.toString());
    }
  }
}
