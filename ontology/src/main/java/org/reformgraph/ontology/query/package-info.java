/**
 * Parameters of SPARQL queries. The bundled queries stand beside as resources: {@code queries} of
 * {@code org.reformgraph.ontology}; their headers are read by the library of questions.
 */
package org.reformgraph.ontology.query;
