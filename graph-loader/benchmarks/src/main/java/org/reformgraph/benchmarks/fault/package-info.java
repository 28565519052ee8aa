/** Long runs that kill what works, and look whether anything is lost or doubled. */
package org.reformgraph.benchmarks.fault;
