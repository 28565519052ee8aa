/** Who and what a case mentions: recognisers for each type of entity, and the linking of places. */
package org.reformgraph.extract.mention;
