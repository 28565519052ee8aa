/** Tests of the HTTP server, by a real client. */
package org.reformgraph.api;
