/**
 * From paths to documents: {@link org.reformgraph.read.DocumentReader} turns an input's bytes into
 * healed text with the way back to the source. Finding the inputs ({@code input}), decoding them
 * ({@code decode}, {@code tika}) and mending what print broke ({@code heal}) have packages of their
 * own.
 */
package org.reformgraph.read;
