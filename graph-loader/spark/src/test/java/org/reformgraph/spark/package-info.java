/** Tests of the job; those with a cluster or a database run it in processes of their own. */
package org.reformgraph.spark;
