/** Tests of what takes documents in. */
package org.reformgraph.api.upload;
