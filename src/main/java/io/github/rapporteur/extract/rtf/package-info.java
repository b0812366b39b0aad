/** Reads Rich Text Format, byte by byte, so that nothing is lost without a word. */
@NullMarked
package io.github.rapporteur.extract.rtf;

import org.jspecify.annotations.NullMarked;
