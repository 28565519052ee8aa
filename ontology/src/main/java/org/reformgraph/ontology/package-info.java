/**
 * The concept schemes, the ontology and its shapes, and what is read with them. Jena's models and
 * graphs are part of what is public here; above this module only code that writes or serves RDF
 * uses them.
 */
package org.reformgraph.ontology;
