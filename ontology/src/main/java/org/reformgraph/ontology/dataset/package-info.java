/**
 * The description of a data set in DCAT, VoID and DQV. Public are what is told of it, {@link
 * org.reformgraph.ontology.dataset.DatasetFacts}, and {@link
 * org.reformgraph.ontology.dataset.DatasetDescription}, which makes RDF of that.
 */
package org.reformgraph.ontology.dataset;
