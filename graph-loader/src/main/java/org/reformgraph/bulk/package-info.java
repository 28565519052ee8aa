/**
 * First loads of big archives: {@link org.reformgraph.bulk.BulkWriter} writes a whole, settled
 * graph as the CSV files of {@code neo4j-admin database import full}, in bounded memory, and {@link
 * org.reformgraph.bulk.BulkFolder} knows such files again and the words that import them.
 *
 * <p>The way of a document: {@code write.OfflineGraph} makes rows of it, a {@code CsvTable} takes
 * each; what is said of entities also goes to a {@code SortedSpool}, from which each entity comes
 * back once, with all that was said of it, to be settled.
 */
package org.reformgraph.bulk;
