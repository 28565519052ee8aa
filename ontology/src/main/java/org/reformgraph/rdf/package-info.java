/**
 * The graph as RDF, as docs/ontology.md lays it down: parts of a {@link
 * org.reformgraph.source.FactSource} become quads, and quads files.
 */
package org.reformgraph.rdf;
