/**
 * From a case to its facts: who and what is mentioned, what is said of them, what was measured,
 * what it is about. {@link org.reformgraph.extract.Extractor} is the way in. Indices inside these
 * packages are UTF-16 indices of the healed text.
 */
package org.reformgraph.extract;
