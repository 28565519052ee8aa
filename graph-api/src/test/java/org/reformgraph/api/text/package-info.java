/** Tests of what is shown of texts. */
package org.reformgraph.api.text;
