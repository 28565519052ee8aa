/** The texts that evidence stands in, and what may be shown of them. */
package org.reformgraph.api.text;
