package org.reformgraph.sparql;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.E_StrEncodeForURI;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;

/** How long the texts that a query makes may be: some lines of it could double one for ever. */
final class BoundedText {
  /** More than any text of the data has; searching one in another still takes seconds at most. */
  static final int MOST = 100_000;

  private BoundedText() {}

  static void check(long length) {
    if (length > MOST) {
      throw new RefusedQueryException(
          "a query may make texts of %,d characters at most".formatted(MOST));
    }
  }

  /** A text in the language of another. */
  static NodeValue like(NodeValue other, String text) {
    String language = other.asNode().getLiteralLanguage();
    return language.isEmpty()
        ? NodeValue.makeString(text)
        : NodeValue.makeLangString(text, language);
  }

  /** {@code CONCAT}. */
  static final class Concat extends E_StrConcat {
    Concat(ExprList args) {
      super(args);
    }

    @Override
    public NodeValue eval(List<NodeValue> args) {
      check(args.stream().map(NodeValue::asNode).mapToLong(Concat::length).sum());
      return super.eval(args);
    }

    private static long length(Node node) {
      return node.isLiteral() ? node.getLiteralLexicalForm().length() : 0;
    }

    @Override
    public Expr copy(ExprList args) {
      return new Concat(args);
    }
  }

  /** {@code ENCODE_FOR_URI}. */
  static final class Encoded extends E_StrEncodeForURI {
    Encoded(Expr text) {
      super(text);
    }

    @Override
    public NodeValue eval(NodeValue value) {
      NodeValue encoded = super.eval(value);
      check(encoded.asNode().getLiteralLexicalForm().length());
      return encoded;
    }

    @Override
    public Expr copy(Expr text) {
      return new Encoded(text);
    }
  }
}
