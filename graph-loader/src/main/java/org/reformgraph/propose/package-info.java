/**
 * Asks a language model, when the user names one, for facts in sentences that the rules found
 * nothing in. What it proposes is taken only when the text bears it out word for word; the rules'
 * own facts never change.
 */
package org.reformgraph.propose;
