package org.reformgraph.spark.port;

import java.io.Serializable;
import java.util.List;

/**
 * What one document writes, parted by who may write it.
 *
 * @param id the document's node
 * @param fingerprint what its facts depend on
 * @param row what the engine writes of its own nodes
 */
@SuppressWarnings("ArrayRecordComponent") // bytes on their way, never compared
public record DocumentParts(
    String id,
    String fingerprint,
    byte[] row,
    List<SharedNode> shared,
    List<Link> links,
    List<Described> described)
    implements Serializable {}
