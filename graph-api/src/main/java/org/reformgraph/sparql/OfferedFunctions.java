package org.reformgraph.sparql;

import java.util.List;
import org.apache.jena.query.text.TextQuery;
import org.apache.jena.query.text.TextQueryPF;
import org.apache.jena.sparql.function.FunctionFactory;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.sparql.pfunction.PropertyFunctionFactory;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.apache.jena.sparql.util.Context;

/**
 * The functions that queries may call by name: the casts of XML Schema and the functions of XPath,
 * and {@code text:query}. Jena's own registries would load any class that a query names.
 */
final class OfferedFunctions {
  private static final String TEXT_QUERY = "http://jena.apache.org/text#query";

  /** Would call others past all rules. */
  private static final String APPLY = "http://www.w3.org/2005/xpath-functions#apply";

  private static final List<String> NAMESPACES =
      List.of(
          "http://www.w3.org/2001/XMLSchema#",
          "http://www.w3.org/2005/xpath-functions#",
          "http://www.w3.org/2005/xpath-functions/math#");

  /** Properties of Jena's that compute something. */
  private static final List<String> COMPUTING =
      List.of(
          "java:",
          "http://jena.apache.org/ARQ/",
          "http://jena.hpl.hp.com/ARQ/",
          "http://jena.apache.org/text#");

  private OfferedFunctions() {}

  /** Leaves queries no others. */
  static void only(Context context) {
    FunctionRegistry.set(context, new Functions());
    PropertyFunctionRegistry.set(context, new Properties());
  }

  static boolean function(String iri) {
    return NAMESPACES.stream().anyMatch(iri::startsWith)
        && !iri.equals(APPLY)
        && FunctionRegistry.standardRegistry().isRegistered(iri);
  }

  static boolean property(String iri) {
    return iri.equals(TEXT_QUERY) || COMPUTING.stream().noneMatch(iri::startsWith);
  }

  private static final class Functions extends FunctionRegistry {
    @Override
    public FunctionFactory get(String iri) {
      return isRegistered(iri) ? standardRegistry().get(iri) : null;
    }

    @Override
    public boolean isRegistered(String iri) {
      return function(iri);
    }
  }

  private static final class Properties extends PropertyFunctionRegistry {
    Properties() {
      TextQuery.init();
    }

    @Override
    public boolean manages(String iri) {
      return isRegistered(iri);
    }

    @Override
    public boolean isRegistered(String iri) {
      return iri.equals(TEXT_QUERY);
    }

    @Override
    public PropertyFunctionFactory get(String iri) {
      return isRegistered(iri) ? each -> new TextQueryPF() : null;
    }
  }
}
