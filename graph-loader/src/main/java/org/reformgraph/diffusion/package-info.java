/**
 * Who adopted a kind of measure when, from whom, and whether those who say that they were the first
 * were. {@link org.reformgraph.diffusion.Diffusions} asks the graph; all else are functions of what
 * it read.
 */
package org.reformgraph.diffusion;
