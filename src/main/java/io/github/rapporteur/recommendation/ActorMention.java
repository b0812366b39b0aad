package io.github.rapporteur.recommendation;

/**
 * An actor named in a text.
 *
 * @param start where the name starts in the folded text
 * @param end where it ends there
 * @param actor whom it names
 */
record ActorMention(int start, int end, Actor actor) {}
