/** Tests of the search, without a server. */
package org.reformgraph.api.search;
