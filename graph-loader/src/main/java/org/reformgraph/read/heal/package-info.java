/**
 * Mends what printing and extracting did to a text, and keeps the way back.
 *
 * <p>{@link org.reformgraph.read.heal.Healer} is the only public class. It works in linear passes
 * over the decoded text:
 *
 * <ol>
 *   <li>{@code SourceLines} cuts it into lines and notes indents, blank lines and pages;
 *   <li>{@code MarkdownBlocks} and {@code MarkdownSpans} take Markdown's marks off;
 *   <li>{@code Furniture} finds page numbers and running headers;
 *   <li>{@code Joints} decides which lines go on in the next one, on the evidence of widths,
 *       punctuation, indents, open brackets and words cut in two. {@code PrintShape} tells lines of
 *       print from lines that are paragraphs, and {@code LineWidth} learns from sure breaks how
 *       long a broken line must be;
 *   <li>{@code ParagraphWriter} writes each paragraph with uniform characters and the origin of
 *       each.
 * </ol>
 *
 * <p>No character is invented except the line feeds between paragraphs, and every other character
 * knows the one of the source that it stands for, so quoting a stretch of the healed text gives the
 * source's own words back.
 */
package org.reformgraph.read.heal;
