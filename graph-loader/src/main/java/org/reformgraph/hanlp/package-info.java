/**
 * The one place that calls HanLP, for word boundaries and script conversion; phrase matching stands
 * beside them. HanLP's own dictionaries and settings are global; nothing here changes them.
 */
package org.reformgraph.hanlp;
