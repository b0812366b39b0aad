/** Queries, hits and what is cited by whom. */
@NullMarked
package io.github.rapporteur.search;

import org.jspecify.annotations.NullMarked;
