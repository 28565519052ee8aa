/** From the mentions and statements of a case to entities with canonical ids. */
package org.reformgraph.resolve;
