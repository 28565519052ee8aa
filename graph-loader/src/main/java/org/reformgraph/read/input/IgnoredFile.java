package org.reformgraph.read.input;

/**
 * A file that is no document, passed over without a complaint but counted.
 *
 * @param why in a few words, as in {@code hidden file}
 */
public record IgnoredFile(String path, String why) implements Found {}
