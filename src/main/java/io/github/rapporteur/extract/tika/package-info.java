/** Reads what Tika's own parsers read: their XHTML becomes blocks. */
@NullMarked
package io.github.rapporteur.extract.tika;

import org.jspecify.annotations.NullMarked;
