/**
 * What the system says of files that cannot be read or written, in words for those who name them.
 */
package org.reformgraph.files;
