/** The front door: {@link io.github.rapporteur.Corpus}. */
@NullMarked
package io.github.rapporteur;

import org.jspecify.annotations.NullMarked;
