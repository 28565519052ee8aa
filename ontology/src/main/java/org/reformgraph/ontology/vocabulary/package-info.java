/**
 * The terms that RDF is written with, one class a namespace: our own, and of other vocabularies
 * those that {@code org.apache.jena.vocabulary} lacks.
 */
package org.reformgraph.ontology.vocabulary;
