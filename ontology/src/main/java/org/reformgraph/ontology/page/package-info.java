/**
 * The documentation of the ontology as one HTML page, made from its files. Public are {@link
 * org.reformgraph.ontology.page.OntologyPage} and {@link org.reformgraph.ontology.page.Html}, by
 * which other pages are written too.
 */
package org.reformgraph.ontology.page;
