/** Tests of corrections by hand. */
package org.reformgraph.correct;
