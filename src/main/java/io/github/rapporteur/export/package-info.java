/** Documents and results as JSON Lines and CSV. */
@NullMarked
package io.github.rapporteur.export;

import org.jspecify.annotations.NullMarked;
