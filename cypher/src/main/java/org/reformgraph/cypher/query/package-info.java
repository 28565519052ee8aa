/**
 * The library of questions: Cypher files with a header that says what each asks, takes and shows.
 * {@link org.reformgraph.cypher.query.QueryLibrary} holds them, {@link
 * org.reformgraph.cypher.query.QueryRun} runs one, reading only.
 */
package org.reformgraph.cypher.query;
