/**
 * What the job and the engine say to each other. The two are loaded apart, because Spark brings
 * other versions of the same libraries: only what is in this package, and in the JDK, is known to
 * both, so nothing here may use anything else.
 */
package org.reformgraph.spark.port;
