package org.reformgraph.load;

/** Hears how far a load is. */
@FunctionalInterface
public interface IntakeListener {
  /**
   * A step was done.
   *
   * @param done how much of this stage is done
   * @param total how much there is to do, as far as it is known by now; at least {@code done}
   */
  void progress(IntakeStage stage, long done, long total);
}
