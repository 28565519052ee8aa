/** Who may do what over HTTP. */
package org.reformgraph.api.security;
