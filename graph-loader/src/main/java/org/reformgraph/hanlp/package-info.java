/**
 * The one place that calls HanLP: phrase matching, word boundaries, script conversion. HanLP's own
 * dictionaries and settings are global; nothing here changes them.
 */
package org.reformgraph.hanlp;
