package org.reformgraph.model;

/**
 * Where a case was read from.
 *
 * @param name the file's own name, without folders
 * @param path path relative to the load's root, with {@code /}; inside a zip {@code
 *     archive.zip/entry}
 * @param sha256 of the bytes, lower-case hex
 * @param encoding the charset that the bytes were decoded by; null for formats that carry their own
 * @param collection the name that the loader files the document under; with {@code path} its
 *     identity
 * @param date publication date as far as known: {@code yyyy}, {@code yyyy-MM} or {@code
 *     yyyy-MM-dd}; null when unknown
 */
public record DocumentInfo(
    String name, String path, String sha256, String encoding, String collection, String date) {}
