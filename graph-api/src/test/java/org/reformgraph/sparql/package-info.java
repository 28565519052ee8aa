/** Tests of the SPARQL server, by a real client over HTTP. */
package org.reformgraph.sparql;
