/** Mentions of other documents are found first, then resolved. */
@NullMarked
package io.github.rapporteur.reference;

import org.jspecify.annotations.NullMarked;
