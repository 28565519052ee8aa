/**
 * The product's stages behind {@code org.reformgraph.spark.port}. Loaded by a class loader of its
 * own, together with the product's libraries: it knows nothing of Spark, and Spark nothing of it.
 */
package org.reformgraph.spark.engine;
