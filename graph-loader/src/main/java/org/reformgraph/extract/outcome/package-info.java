/** What was measured: quantities of a case and the results that they state. */
package org.reformgraph.extract.outcome;
