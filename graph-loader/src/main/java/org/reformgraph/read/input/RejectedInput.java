package org.reformgraph.read.input;

import org.reformgraph.read.RejectedInputException;

/**
 * A path that gives no input.
 *
 * @param collection null when not known
 * @param cause says why and what to do
 */
public record RejectedInput(String path, String collection, RejectedInputException cause)
    implements Found {}
