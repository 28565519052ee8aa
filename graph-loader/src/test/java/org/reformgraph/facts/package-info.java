/** Tests of the facts file. */
package org.reformgraph.facts;
