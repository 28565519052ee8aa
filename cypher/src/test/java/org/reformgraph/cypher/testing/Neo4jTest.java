package org.reformgraph.cypher.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test class that runs against a real Neo4j. One server serves all such classes of a JVM; it is
 * empty, without nodes, constraints and indexes, when a class begins.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@ExtendWith(Neo4jExtension.class)
public @interface Neo4jTest {}
