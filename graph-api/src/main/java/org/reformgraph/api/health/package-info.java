/** How the server is: for those who watch it. */
package org.reformgraph.api.health;
