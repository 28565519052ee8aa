package org.reformgraph.extract.outcome;

import java.util.Set;

/** A number that might be a result, and what can be seen of it. */
record Candidate(Result result, Set<OutcomeFeature> features) {}
