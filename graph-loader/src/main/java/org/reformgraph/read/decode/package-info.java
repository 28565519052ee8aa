/**
 * From bytes to characters: which format and which charset they are in. Containers (PDF, Word,
 * HTML) are left to {@code org.reformgraph.read.tika}.
 */
package org.reformgraph.read.decode;
