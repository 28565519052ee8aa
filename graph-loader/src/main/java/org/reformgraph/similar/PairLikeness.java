package org.reformgraph.similar;

import org.reformgraph.ontology.ConceptScheme;

/** How alike two measures are that are both at hand. Threads may share an instance. */
public final class PairLikeness {
  private final ConceptAffinity affinity;
  private final PlatformKinds platforms = PlatformKinds.bundled();

  public PairLikeness(ConceptScheme scheme) {
    this.affinity = new ConceptAffinity(scheme);
  }

  /** The parts; that of the vectors is 0 where one has none. */
  public Likeness of(Profile one, Profile other) {
    ConceptAffinity.Shared shared = affinity.nearest(one.kinds(), other.kinds());
    return new Likeness(
        one.vector() == null || other.vector() == null
            ? 0
            : Math.max(0, one.vector().cosine(other.vector())),
        shared == null ? 0 : shared.affinity(),
        CharacterOverlap.of(one.name(), other.name()),
        Overlap.of(one.topics(), other.topics()),
        Overlap.of(platforms.of(one.platforms()), platforms.of(other.platforms())));
  }
}
