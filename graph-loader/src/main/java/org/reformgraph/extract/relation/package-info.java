/**
 * What is said of the mentions. A sentence is turned into a {@link
 * org.reformgraph.extract.relation.Template}, in which each mention is one typed character, and the
 * grammar of {@code relations.tsv} is matched against it.
 */
package org.reformgraph.extract.relation;
