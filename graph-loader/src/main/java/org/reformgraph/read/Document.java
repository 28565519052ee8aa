package org.reformgraph.read;

import org.reformgraph.model.DocumentInfo;

/** A document that could be read. */
public record Document(DocumentInfo info, HealedText text) {}
