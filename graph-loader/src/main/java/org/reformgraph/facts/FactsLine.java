package org.reformgraph.facts;

import org.reformgraph.model.CaseFacts;

/**
 * A line of a facts file.
 *
 * @param fingerprint what the facts depend on (the document's bytes, and all of the product that
 *     looked at them); null when the file does not say
 */
public record FactsLine(CaseFacts facts, String fingerprint) {}
