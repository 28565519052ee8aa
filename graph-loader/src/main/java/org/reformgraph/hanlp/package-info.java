/**
 * The adapters to HanLP that reading needs. They only ask HanLP's own dictionaries; nothing is ever
 * added to these, nor is its global configuration changed.
 */
package org.reformgraph.hanlp;
