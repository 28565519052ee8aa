/** Tests of the pipeline. */
package org.reformgraph.propose;
