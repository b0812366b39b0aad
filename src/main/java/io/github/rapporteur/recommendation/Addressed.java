package io.github.rapporteur.recommendation;

import com.google.common.collect.ImmutableList;

/**
 * Whom a verb is addressed to.
 *
 * @param actors nobody, one or several
 * @param end where their names end in the folded text; the end of the verb where there are none
 */
record Addressed(ImmutableList<Actor> actors, int end) {}
