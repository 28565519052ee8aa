/** Tests of the command line. */
package org.reformgraph.cli;
