package org.reformgraph.api.upload;

/**
 * How far a job is.
 *
 * @param stage {@code prepare}, {@code read}, {@code segment}, {@code extract}, {@code write},
 *     {@code settle} or {@code embed}; {@code queued} before the first
 */
record Progress(String stage, long done, long total) {}
