/**
 * Documents that are sent over HTTP: taken in, loaded one after the other by a thread of their own,
 * and followed by whoever sent them.
 */
package org.reformgraph.api.upload;
