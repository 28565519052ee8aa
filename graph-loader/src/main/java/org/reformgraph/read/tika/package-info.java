/**
 * The text of PDF, Word and HTML. The only package that knows Apache Tika and the libraries beneath
 * it (PDFBox, POI, jsoup); {@link org.reformgraph.read.tika.ContainerText} is its entrance.
 *
 * <p>PDF is asked for through PDFBox itself and not Tika's wrapper, which keeps the words and
 * throws away where they stand: the indents and gaps that tell paragraphs from lines of print.
 */
package org.reformgraph.read.tika;
