/**
 * Extraction, resolution and load as an Apache Spark job: {@link org.reformgraph.spark.SparkLoad}
 * is the entrance. This package knows Spark and {@code port} only; what the product can do it asks
 * an {@link org.reformgraph.spark.port.Engine}, which each machine makes once.
 */
package org.reformgraph.spark;
