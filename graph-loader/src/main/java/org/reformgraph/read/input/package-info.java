/**
 * From the paths of a command line to a lazy, stably ordered sequence of inputs. Nothing is decoded
 * here, and nothing is ever written to disk. {@link org.reformgraph.read.input.InputFinder} is the
 * entrance.
 */
package org.reformgraph.read.input;
