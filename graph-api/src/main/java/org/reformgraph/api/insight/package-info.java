/** What the graph tells beyond its facts: similar measures, diffusion, comparison, reports. */
package org.reformgraph.api.insight;
