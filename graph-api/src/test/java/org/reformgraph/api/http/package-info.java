/** Tests of what all resources have in common. */
package org.reformgraph.api.http;
