/**
 * Linked data: an address for everything that the data names, and what stands there, in HTML and
 * RDF. {@link org.reformgraph.linked.LinkedData} answers for the data, {@link
 * org.reformgraph.linked.OntologyFiles} for the ontology; neither knows the web server.
 */
package org.reformgraph.linked;
