/** Document symbols: their parts, canonical form, relations and links; the registry of bodies and series. */
@NullMarked
package io.github.rapporteur.symbol;

import org.jspecify.annotations.NullMarked;
