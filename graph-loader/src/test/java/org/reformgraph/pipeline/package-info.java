/** Tests of the pipeline. */
package org.reformgraph.pipeline;
