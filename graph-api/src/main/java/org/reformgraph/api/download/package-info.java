/** The graph as files to keep. */
package org.reformgraph.api.download;
