/** Search as you type, over the names and aliases of all things and over the evidence. */
package org.reformgraph.api.search;
