/**
 * What all resources of the API have in common: problem details, paging, CSV, entity tags and the
 * reading of the graph within limits. Other packages of the API build on it.
 */
package org.reformgraph.api.http;
