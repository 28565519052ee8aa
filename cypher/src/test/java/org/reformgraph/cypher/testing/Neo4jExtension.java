package org.reformgraph.cypher.testing;

import java.util.Set;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.neo4j.driver.Driver;

/**
 * Starts one Neo4j for a test JVM, empties it before each test class (not before its nested ones)
 * and hands it out.
 *
 * <p>The server is the one that {@code REFORMGRAPH_TEST_NEO4J_URI} names (with {@code …_USER} and
 * {@code …_PASSWORD}), which is emptied too; else an embedded one in a temporary home on free
 * ports.
 */
public final class Neo4jExtension implements BeforeAllCallback, ParameterResolver {

  private static final Namespace NAMESPACE = Namespace.create(Neo4jExtension.class);
  private static final Set<Class<?>> OFFERED = Set.of(Driver.class, Neo4jServer.class);

  @Override
  public void beforeAll(ExtensionContext context) {
    if (context.getRequiredTestClass().getEnclosingClass() == null) {
      shared(context).empty();
    }
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return OFFERED.contains(parameter.getParameter().getType());
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    SharedNeo4j shared = shared(context);
    return parameter.getParameter().getType() == Driver.class ? shared.driver() : shared.server();
  }

  /** JUnit closes what its root store holds when the last test has run. */
  private static SharedNeo4j shared(ExtensionContext context) {
    return context
        .getRoot()
        .getStore(NAMESPACE)
        .computeIfAbsent(
            SharedNeo4j.class, key -> SharedNeo4j.open(System.getenv()), SharedNeo4j.class);
  }
}
