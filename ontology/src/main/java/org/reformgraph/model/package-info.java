/**
 * The records that flow between the stages, and the closed vocabularies they use. Everything here
 * is immutable, knows nothing of files, databases or libraries, and is public.
 *
 * <p>Offsets everywhere count Unicode code points of a document's decoded text, end exclusive.
 */
package org.reformgraph.model;
