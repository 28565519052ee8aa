/** From bytes to healed text: finding the inputs, decoding them, mending what print broke. */
package org.reformgraph.read;
