/**
 * From a document to its cases.
 *
 * <p>{@link org.reformgraph.segment.Segmenter} is the entry: it takes the healed paragraphs, lets
 * {@code TitleFinder} find where cases begin, and {@code CaseBuilder} gives each paragraph of a
 * case its part. Titles are found by the first of these that finds any:
 *
 * <ol>
 *   <li>the table of contents ({@code Contents}, with or without dots and page numbers): {@code
 *       ContentsLevels} tells titles of cases from parts of the volume and sections of cases, and
 *       {@code ContentsTitles} finds them again in the body by the bigrams that they share, in the
 *       same order; where every title names its place, titles that the contents lack count too;
 *   <li>headings of Markdown ({@code MarkdownTitles});
 *   <li>numbered cases, as 案例一 ({@code NumberedCases});
 *   <li>places in front of titles ({@code PlacedTitles}), also behind parallel numbers; districts
 *       that head the sections of one city's report are no cases ({@code InnerPlaces});
 *   <li>bylines and datelines under titles ({@code BylineTitles});
 *   <li>otherwise the document is one case ({@code WholeTitle}).
 * </ol>
 *
 * <p>Headings without text under them name a part of the volume. These, the cover, the contents,
 * front and end matter and the publisher's lines are in no case. Words that tell such lines are in
 * the lexicon file {@code layout.tsv}.
 */
package org.reformgraph.segment;
