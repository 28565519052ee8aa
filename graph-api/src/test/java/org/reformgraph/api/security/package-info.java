/** Tests of who may do what. */
package org.reformgraph.api.security;
