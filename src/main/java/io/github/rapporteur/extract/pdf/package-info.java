/** PDF pages read by the position of their glyphs: lines in reading order, tables, running heads and feet told apart. */
@NullMarked
package io.github.rapporteur.extract.pdf;

import org.jspecify.annotations.NullMarked;
