/** The immutable tree of a document: headings, paragraphs, items, notes, each with its locator. */
@NullMarked
package io.github.rapporteur.document;

import org.jspecify.annotations.NullMarked;
