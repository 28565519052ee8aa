/**
 * What is said of the mentions. A sentence is turned into a {@link
 * org.reformgraph.extract.relation.Template}, in which each mention is one typed character, and the
 * grammar of {@code relations.tsv} is matched against it. Who copies from whom is read by the
 * frames of {@code copying.tsv} instead: by words, and by where the two places stand around them.
 */
package org.reformgraph.extract.relation;
