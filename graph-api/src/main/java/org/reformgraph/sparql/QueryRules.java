package org.reformgraph.sparql;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.SortCondition;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.core.VarExprList;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprFunction;
import org.apache.jena.sparql.expr.ExprFunctionOp;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprVar;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementBind;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementFilter;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementMinus;
import org.apache.jena.sparql.syntax.ElementNamedGraph;
import org.apache.jena.sparql.syntax.ElementOptional;
import org.apache.jena.sparql.syntax.ElementPathBlock;
import org.apache.jena.sparql.syntax.ElementService;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.apache.jena.sparql.syntax.ElementUnion;

/**
 * What a query may contain: all of SPARQL 1.1 but {@code SERVICE}, and no function but the offered
 * ones. What is not known here is refused.
 */
final class QueryRules {
  /** Jena's preparation of a query takes nearly double the time with each level of it. */
  static final int MOST_EXISTS = 8;

  private int exists;

  private QueryRules() {}

  /**
   * Makes sure that a query may be run.
   *
   * @throws RefusedQueryException when it may not
   */
  static void require(Query query) {
    new QueryRules().check(query);
  }

  private void check(Query query) {
    if (query.getQueryPattern() != null) {
      check(query.getQueryPattern());
    }
    check(query.getProject());
    check(query.getGroupBy());
    query.getHavingExprs().forEach(this::check);
    query.getAggregators().forEach(this::check);
    List<SortCondition> order = query.getOrderBy();
    if (order != null) {
      order.forEach(condition -> check(condition.getExpression()));
    }
  }

  private void check(VarExprList variables) {
    variables.getExprs().values().forEach(this::check);
  }

  private void check(Element element) {
    if (element instanceof ElementService) {
      throw new RefusedQueryException(
          "SERVICE is not offered: this endpoint asks no other. Run the query where both can be"
              + " asked, and name this endpoint in its SERVICE.");
    } else if (element instanceof ElementGroup group) {
      group.getElements().forEach(this::check);
    } else if (element instanceof ElementUnion union) {
      union.getElements().forEach(this::check);
    } else if (element instanceof ElementOptional optional) {
      check(optional.getOptionalElement());
    } else if (element instanceof ElementMinus minus) {
      check(minus.getMinusElement());
    } else if (element instanceof ElementNamedGraph graph) {
      check(graph.getElement());
    } else if (element instanceof ElementSubQuery inner) {
      check(inner.getQuery());
    } else if (element instanceof ElementFilter filter) {
      check(filter.getExpr());
    } else if (element instanceof ElementBind bind) {
      check(bind.getExpr());
    } else if (element instanceof ElementPathBlock block) {
      block.getPattern().getList().forEach(this::check);
    } else if (!(element instanceof ElementData)) {
      throw new RefusedQueryException("not offered: " + element);
    }
  }

  private void check(TriplePath triple) {
    Node property = triple.getPredicate();
    if (property != null && property.isURI() && !OfferedFunctions.property(property.getURI())) {
      throw new RefusedQueryException(
          "the property <" + property.getURI() + "> computes something and is not offered");
    }
  }

  private void check(Expr expression) {
    if (expression instanceof ExprFunctionOp withPattern) {
      if (++exists > MOST_EXISTS) {
        throw new RefusedQueryException(
            "EXISTS may stand in EXISTS %d times at most".formatted(MOST_EXISTS));
      }
      check(withPattern.getElement());
      exists--;
    } else if (expression instanceof ExprFunction function) {
      String iri = function.getFunctionIRI();
      if (iri != null && !OfferedFunctions.function(iri)) {
        throw new RefusedQueryException(
            "the function <"
                + iri
                + "> is not offered; there are those of SPARQL 1.1, casts to XML Schema's types,"
                + " and XPath's");
      }
      function.getArgs().forEach(this::check);
    } else if (expression instanceof ExprAggregator aggregate) {
      ExprList of = aggregate.getAggregator().getExprList();
      if (of != null) {
        of.forEach(this::check);
      }
    } else if (!(expression instanceof ExprVar) && !(expression instanceof NodeValue)) {
      throw new RefusedQueryException("not offered: " + expression);
    }
  }
}
