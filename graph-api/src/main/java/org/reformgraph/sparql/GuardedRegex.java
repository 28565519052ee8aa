package org.reformgraph.sparql;

import java.util.List;
import java.util.regex.Pattern;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.RegexEngine;
import org.apache.jena.sparql.expr.nodevalue.NodeValueOps;
import org.apache.jena.sparql.function.FunctionEnv;

/** {@code REGEX} that ends with its query. */
final class GuardedRegex extends E_Regex {
  private final Pattern pattern;

  private GuardedRegex(Expr text, Expr expression, Expr flags) {
    super(text, expression, flags);
    this.pattern = constantPattern("REGEX", expression, flags);
  }

  static GuardedRegex of(ExprList args) {
    return new GuardedRegex(args.get(0), args.get(1), args.size() > 2 ? args.get(2) : null);
  }

  @Override
  public NodeValue eval(List<NodeValue> args, FunctionEnv env) {
    String text = text("REGEX", args.get(0));
    Pattern used = pattern == null ? pattern("REGEX", args, 2) : pattern;
    try {
      return NodeValue.booleanReturn(TimedText.matcher(used, text, CancelSignal.of(env)).find());
    } catch (StackOverflowError e) {
      throw TimedText.tooDeep(text);
    }
  }

  /** Not before the query runs: nothing would end it. */
  @Override
  public NodeValue eval(List<NodeValue> args) {
    throw new ExprEvalException("REGEX is evaluated when the query runs");
  }

  @Override
  public Expr copy(ExprList args) {
    return of(args);
  }

  static String text(String function, NodeValue value) {
    return NodeValueOps.checkAndGetStringLiteral(function, value).getLiteralLexicalForm();
  }

  /** The expression when the query says it in words, so that it is made ready once; else null. */
  static Pattern constantPattern(String function, Expr expression, Expr flags) {
    boolean constant = isString(expression) && (flags == null || isString(flags));
    return constant
        ? RegexEngine.makePattern(
            function,
            expression.getConstant().getString(),
            flags == null ? null : flags.getConstant().getString())
        : null;
  }

  /** The expression that is the second of some arguments, with the flags at a place if any. */
  static Pattern pattern(String function, List<NodeValue> args, int flags) {
    return RegexEngine.makePattern(
        function,
        text(function, args.get(1)),
        args.size() > flags ? text(function, args.get(flags)) : null);
  }

  private static boolean isString(Expr expression) {
    return expression.isConstant() && expression.getConstant().isString();
  }
}
