package io.github.rapporteur.reference;

import io.github.rapporteur.reference.Mention.Heading;
import io.github.rapporteur.reference.Mention.OfNumber;
import java.util.OptionalInt;

/**
 * Whose is a number?
 *
 * @param mention the number with its noun
 * @param token its place among the tokens
 * @param year of the date printed with it
 */
record Question(OfNumber mention, int token, OptionalInt year) {

    Heading heading() {
        return mention.heading();
    }

    Number number() {
        return mention.number();
    }

    String kind() {
        return mention.heading().kind();
    }
}
