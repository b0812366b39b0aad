package io.github.rapporteur.reference;

import io.github.rapporteur.reference.Mention.Heading;
import io.github.rapporteur.reference.Token.Numeral;
import java.util.Optional;

/** Finds the body behind a number or the rest of its list: {@code resolutions 26/4 and 27/1 of the Commission on …}. */
final class BodyBehind {
    /** The members of a list between a number and the body behind the list; keeps resolving linear. */
    private static final int MOST_MEMBERS = 80;

    /** In tokens, between two members of a list. */
    private static final int FARTHEST_MEMBER = 40;

    private final Passage passage;

    BodyBehind(Passage passage) {
        this.passage = passage;
    }

    /** The token that names the body behind a number; empty where none does. */
    Optional<Integer> of(Heading heading, int token) {
        int at = token;
        for (int members = 0; members < MOST_MEMBERS; members++) {
            int next = at + 1;
            if (next >= passage.tokens().size() || passage.isStop(next)) {
                return Optional.empty();
            }
            int body = bodyAfter(at);
            if (body >= 0) {
                return Optional.of(body).filter(found -> !leadsOn(found));
            }
            int further = nextInList(heading, at);
            if (further < 0) {
                return Optional.empty();
            }
            at = further;
        }
        return Optional.empty();
    }

    private int bodyAfter(int number) {
        int end = passage.sentenceEnd(number);
        for (int i = number + 1; i < end; i++) {
            if (passage.isBody(i)) {
                return passage.joined(number, i) && isPossessive(number, i) ? i : -1;
            }
            if (passage.token(i) instanceof Numeral || passage.isHead(i)) {
                return -1;
            }
        }
        return -1;
    }

    /** {@code of the}, where the language has such words; else nothing but a date. A comma and an article begin a clause. */
    private boolean isPossessive(int number, int body) {
        boolean said = passage.plays(body - 1, Word.Role.POSSESSOR)
                && passage.between(body - 1, body).isBlank();
        return said
                || passage.language().equals("ru")
                        && passage.between(number, body).indexOf(',') < 0;
    }

    /** A body with a noun of its own behind it belongs to the next citation. */
    private boolean leadsOn(int body) {
        return passage.isHead(body + 1)
                && passage.language().equals("en")
                && passage.between(body, body + 1).isBlank();
    }

    /** The next number of the same list; -1 when a noun or the end comes first. */
    private int nextInList(Heading heading, int at) {
        for (int i = at + 1; i <= heading.last() && i < at + FARTHEST_MEMBER; i++) {
            if (passage.token(i) instanceof Numeral) {
                return i;
            }
            if (passage.plays(i, Word.Role.OWN)) {
                return -1;
            }
        }
        return -1;
    }
}
