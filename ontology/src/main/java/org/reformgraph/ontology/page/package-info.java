/**
 * The documentation of the ontology as one HTML page, made from its files. Public is {@link
 * org.reformgraph.ontology.page.OntologyPage}.
 */
package org.reformgraph.ontology.page;
