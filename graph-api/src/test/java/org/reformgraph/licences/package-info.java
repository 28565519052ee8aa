/** On which terms the libraries may be passed on. */
package org.reformgraph.licences;
