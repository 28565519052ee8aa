/** Finds measures that do the like, and says why. */
package org.reformgraph.similar;
