/**
 * The graph in SPARQL: {@link org.reformgraph.sparql.SparqlService} keeps an RDF data set on disk
 * up to date with Neo4j and serves it, read only, by Fuseki. Nothing outside knows Fuseki, TDB2,
 * jena-text or Jetty.
 */
package org.reformgraph.sparql;
