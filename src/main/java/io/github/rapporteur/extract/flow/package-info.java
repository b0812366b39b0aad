/** What word processor files have in common: text that flows in paragraphs, tables and notes. */
@NullMarked
package io.github.rapporteur.extract.flow;

import org.jspecify.annotations.NullMarked;
