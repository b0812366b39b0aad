/** Writes WordPerfect files, for tests. */
@NullMarked
package io.github.rapporteur.wordperfect;

import org.jspecify.annotations.NullMarked;
