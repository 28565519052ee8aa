/**
 * Who may do what over HTTP, and how often: reading is open, writing is for this machine or for who
 * shows the token.
 */
package org.reformgraph.api.security;
