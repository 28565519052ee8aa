/** Turns measures into vectors, and says what kind of measure each is likely to be. */
package org.reformgraph.embed;
