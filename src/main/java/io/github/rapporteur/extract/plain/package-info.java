/** Reads plain text: characters of any encoding, lines, form feeds. */
@NullMarked
package io.github.rapporteur.extract.plain;

import org.jspecify.annotations.NullMarked;
