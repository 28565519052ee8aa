/** What holds for every document, tried on documents that are made up at random. */
package org.reformgraph.properties;
