package org.reformgraph.sparql;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.function.FunctionEnv;

/** {@code REPLACE} that ends with its query and makes no endless text. */
final class GuardedReplace extends E_StrReplace {
  private static final String NAME = "REPLACE";

  private final Pattern pattern;

  private GuardedReplace(Expr text, Expr expression, Expr replacement, Expr flags) {
    super(text, expression, replacement, flags);
    this.pattern = GuardedRegex.constantPattern(NAME, expression, flags);
  }

  static GuardedReplace of(ExprList args) {
    return new GuardedReplace(
        args.get(0), args.get(1), args.get(2), args.size() > 3 ? args.get(3) : null);
  }

  @Override
  public NodeValue eval(List<NodeValue> args, FunctionEnv env) {
    String text = GuardedRegex.text(NAME, args.get(0));
    String replacement = GuardedRegex.text(NAME, args.get(2));
    Pattern used = pattern == null ? GuardedRegex.pattern(NAME, args, 3) : pattern;
    try {
      String replaced = replaced(TimedText.matcher(used, text, CancelSignal.of(env)), replacement);
      return replaced.equals(text) ? args.get(0) : BoundedText.like(args.get(0), replaced);
    } catch (StackOverflowError e) {
      throw TimedText.tooDeep(text);
    } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
      throw new ExprEvalException("REPLACE: " + e.getMessage(), e);
    }
  }

  /** As Jena's: of matches without any character only a first one is replaced. */
  private static String replaced(Matcher matcher, String replacement) {
    StringBuilder replaced = new StringBuilder();
    for (int found = 0; matcher.find(); found++) {
      if (found == 0 || matcher.end() > matcher.start()) {
        matcher.appendReplacement(replaced, replacement);
        BoundedText.check(replaced.length());
      }
    }
    return matcher.appendTail(replaced).toString();
  }

  /** Not before the query runs: nothing would end it. */
  @Override
  public NodeValue eval(List<NodeValue> args) {
    throw new ExprEvalException("REPLACE is evaluated when the query runs");
  }

  @Override
  public Expr copy(ExprList args) {
    return of(args);
  }
}
