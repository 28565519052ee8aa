/**
 * What answers are made of: mentions of things and evidence, as programs get them. Their names are
 * those of the JSON; what is null is left out there.
 */
package org.reformgraph.answer;
