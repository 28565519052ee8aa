/**
 * The facts file: JSON Lines, one case a line, as described by {@code facts.schema.json} beside
 * these classes. {@link org.reformgraph.facts.FactsWriter} and {@link
 * org.reformgraph.facts.FactsReader} are exact inverses of each other.
 */
package org.reformgraph.facts;
