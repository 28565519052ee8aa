package org.reformgraph.ontology.dataset;

/**
 * A file that holds the data set.
 *
 * @param url where it can be fetched
 * @param mediaType of what is in it, as in {@code application/n-quads}
 * @param gzip whether it is compressed
 * @param byteSize of the file as it is fetched
 * @param sha256 of the file as it is fetched, lower-case hex
 */
public record DataDump(String url, String mediaType, boolean gzip, long byteSize, String sha256) {}
