/**
 * What the graph holds, as resources of the API: single things, lists, facts with their evidence,
 * surroundings, paths, and numbers. {@link org.reformgraph.api.resource.Ref} is how anything is
 * mentioned.
 */
package org.reformgraph.api.resource;
