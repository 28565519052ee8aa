/** Tests of the resources, without a server. */
package org.reformgraph.api.resource;
