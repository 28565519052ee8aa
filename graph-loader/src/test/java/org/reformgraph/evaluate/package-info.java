/** Tests of the rules that facts are scored by. */
package org.reformgraph.evaluate;
