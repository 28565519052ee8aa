/**
 * The description of the API by OpenAPI, with examples, and the page that shows it. What the code
 * does not say of itself stands in {@code operations.json}, the examples beside it.
 */
package org.reformgraph.api.openapi;
