package org.reformgraph.spark.port;

import java.io.Serializable;

/**
 * A relation on its way to the writer that may write it.
 *
 * @param from the node at one end
 * @param to the node at the other; the same as {@code from} when nobody else can touch that end
 * @param order the same for the same relation in every run, and different for different ones
 * @param row what the engine writes
 */
@SuppressWarnings("ArrayRecordComponent") // bytes on their way, never compared
public record Link(String from, String to, String order, byte[] row) implements Serializable {}
