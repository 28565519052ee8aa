/**
 * Runs documents through the stages: inputs → read → segment → extract → sink. {@link
 * org.reformgraph.pipeline.Pipeline} is the entrance; it knows the stages as functions only, keeps
 * the order of the inputs whatever the number of threads, and turns every failure of a document
 * into a counted {@link org.reformgraph.pipeline.Rejection}.
 */
package org.reformgraph.pipeline;
