/**
 * Regions side by side: what each does of every kind of measure, with what results, and what one
 * lacks. {@link org.reformgraph.compare.Comparisons} asks the graph; all else are functions of what
 * it read.
 */
package org.reformgraph.compare;
