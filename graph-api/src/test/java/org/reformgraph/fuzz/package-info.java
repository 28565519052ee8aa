/** Inputs that fuzzing kept, tried in each build. */
package org.reformgraph.fuzz;
