/** From bytes to text: every format becomes a {@link io.github.rapporteur.text.SourceText}, every failure a {@link io.github.rapporteur.extract.Status}. */
@NullMarked
package io.github.rapporteur.extract;

import org.jspecify.annotations.NullMarked;
