/**
 * The command line. {@link org.reformgraph.cli.Main} is the entrance of the process; each command
 * builds the configuration of a stage, calls it, and tells what came of it.
 */
package org.reformgraph.cli;
