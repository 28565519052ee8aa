package org.reformgraph.cli;

import org.reformgraph.evaluate.Calibration;
import org.reformgraph.evaluate.Evaluation;
import org.reformgraph.evaluate.OffsetCheck;

/**
 * What {@code evaluate} has to tell.
 *
 * @param baseline HanLP's entities on the same gold; null when not asked for
 * @param offsets null when no source was given
 * @param calibration null when not asked for
 */
record EvaluationReport(
    Evaluation evaluation, Evaluation baseline, OffsetCheck offsets, Calibration calibration) {}
