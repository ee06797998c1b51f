/**
 * Documents for people: one semantic page in XHTML of each, from which both the HTML file and the tagged PDF are made, and pictures
 * and prints of the PDF. {@link cymru.rhod.io.document.Documents} makes a {@link cymru.rhod.io.document.Document} of a report;
 * {@link cymru.rhod.io.document.PdfFile} sets it in pages. What is in a document is written with {@link
 * cymru.rhod.io.document.Article} and its sections and tables, so that headings, captions and the scope of headers are never left
 * to whoever writes a text. The libraries of PDF load when a PDF is first made.
 */
@NullMarked
package cymru.rhod.io.document;

import org.jspecify.annotations.NullMarked;
