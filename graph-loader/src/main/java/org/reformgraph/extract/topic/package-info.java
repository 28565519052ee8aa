/** What a case is about. */
package org.reformgraph.extract.topic;
