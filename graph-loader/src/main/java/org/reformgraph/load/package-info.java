/**
 * Loading as a service to programs that hand in one document after the other, such as the HTTP
 * server: what they need to know of it, without the stages behind it.
 */
package org.reformgraph.load;
