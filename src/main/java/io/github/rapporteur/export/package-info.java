/** Documents, results, recommendations and citations in formats that other programs read; {@code docs/exports.md} tells which. */
@NullMarked
package io.github.rapporteur.export;

import org.jspecify.annotations.NullMarked;
