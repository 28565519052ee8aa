/** What went wrong with a file, in words. */
package org.reformgraph.files;
