/**
 * What answers are made of: mentions of things and evidence, as programs get them. Their names are
 * those of the JSON; what is null is left out there. And what texts are in the cells of tables.
 */
package org.reformgraph.answer;
