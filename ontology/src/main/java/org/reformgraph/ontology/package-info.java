/**
 * The concept schemes and the vocabularies behind the graph. Public are the schemes and their
 * records; that they are read with Apache Jena stays inside this package.
 */
package org.reformgraph.ontology;
