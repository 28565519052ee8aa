/**
 * Facts that readers find to be wrong: noted in the corrections file, and taken out of the graph.
 */
package org.reformgraph.api.correction;
