/** From a document to its cases. */
package org.reformgraph.segment;
