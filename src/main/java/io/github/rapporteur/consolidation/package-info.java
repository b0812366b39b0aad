/** Recommendations that say the same, across documents and meetings, and what changed in their wording. */
@NullMarked
package io.github.rapporteur.consolidation;

import org.jspecify.annotations.NullMarked;
