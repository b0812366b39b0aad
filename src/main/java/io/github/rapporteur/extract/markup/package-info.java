/** Reads text with marks in it: Markdown and HTML. */
@NullMarked
package io.github.rapporteur.extract.markup;

import org.jspecify.annotations.NullMarked;
