/** From blocks to the tree: masthead, headings, numbered paragraphs, items, notes. */
@NullMarked
package io.github.rapporteur.structure;

import org.jspecify.annotations.NullMarked;
