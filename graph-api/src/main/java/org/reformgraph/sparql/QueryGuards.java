package org.reformgraph.sparql;

import java.util.List;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.optimize.Optimize;
import org.apache.jena.sparql.algebra.optimize.Rewrite;
import org.apache.jena.sparql.algebra.optimize.RewriteFactory;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.E_Multiply;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.E_StrEncodeForURI;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.util.Context;

/**
 * Puts what ends with its query, and takes only so much room, in the place of what Jena cannot
 * break off: functions that work long on one row or make long texts, and paths.
 */
final class QueryGuards {
  private static final String XPATH = "http://www.w3.org/2005/xpath-functions#";

  private QueryGuards() {}

  /** Guards all queries that are run in a context. */
  static void install(Context context) {
    RewriteFactory guarded = QueryGuards::optimizer;
    context.set(ARQConstants.sysOptimizerFactory, guarded);
    QC.setFactory(context, GuardedExecution::new);
  }

  /** Before Jena's own optimizer, which would evaluate what is constant. */
  private static Rewrite optimizer(Context context) {
    Rewrite standard = Optimize.stdOptimizationFactory.create(context);
    return op -> standard.rewrite(Transformer.transform(new Aggregates(), new Functions(), op));
  }

  private static final class Functions extends ExprTransformCopy {
    @Override
    public Expr transform(ExprFunctionN function, ExprList args) {
      if (function instanceof E_Regex) {
        return GuardedRegex.of(args);
      } else if (function instanceof E_StrReplace) {
        return GuardedReplace.of(args);
      } else if (function instanceof E_StrConcat) {
        return new BoundedText.Concat(args);
      } else if (function instanceof E_Function) {
        return named(function, args);
      }
      return super.transform(function, args);
    }

    /** XPath's names of the same functions. */
    private Expr named(ExprFunctionN function, ExprList args) {
      return switch (function.getFunctionIRI()) {
        case XPATH + "matches" -> GuardedRegex.of(args);
        case XPATH + "replace" -> GuardedReplace.of(args);
        case XPATH + "concat" -> new BoundedText.Concat(args);
        case XPATH + "encode-for-uri" -> new BoundedText.Encoded(args.get(0));
        default -> super.transform(function, args);
      };
    }

    @Override
    public Expr transform(ExprFunction1 function, Expr arg) {
      return function instanceof E_StrEncodeForURI
          ? new BoundedText.Encoded(arg)
          : super.transform(function, arg);
    }

    @Override
    public Expr transform(ExprFunction2 function, Expr left, Expr right) {
      return function instanceof E_Multiply
          ? new BoundedProduct(left, right)
          : super.transform(function, left, right);
    }
  }

  private static final class Aggregates extends TransformCopy {
    @Override
    public Op transform(OpGroup group, Op of) {
      List<ExprAggregator> bounded =
          group.getAggregators().stream()
              .map(
                  each ->
                      new ExprAggregator(
                          each.getVar(), BoundedGroupConcat.of(each.getAggregator())))
              .toList();
      return OpGroup.create(of, group.getGroupVars(), bounded);
    }
  }
}
