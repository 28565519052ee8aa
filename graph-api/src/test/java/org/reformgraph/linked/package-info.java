/** Tests of linked data without a server. */
package org.reformgraph.linked;
