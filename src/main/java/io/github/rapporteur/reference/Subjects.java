package io.github.rapporteur.reference;

import com.google.common.collect.ImmutableList;
import io.github.rapporteur.reference.Mention.Heading;
import io.github.rapporteur.reference.Mention.OfSame;
import io.github.rapporteur.reference.Token.Numeral;

/** The grammar around a citation: which of the bodies a sentence names is meant by {@code its}. */
final class Subjects {
    private static final int OPENING = 25;
    /** A comma and an article or a preposition. */
    private static final int LONGEST_PARTING = 8;

    /** 第, 关, 通: what follows a body whose resolution it is. */
    private static final String LEADING = "\u7b2c\u5173\u901a";

    private final Passage passage;

    Subjects(Passage passage) {
        this.passage = passage;
    }

    /** The body directly in front of a noun or between it and its first number; -1 for none. */
    int front(Heading heading, int token) {
        int head = heading.token();
        if (head < 0) {
            return -1;
        }
        for (int i = heading.first() - 1; i > head; i--) {
            if (passage.isBody(i) && passage.joined(head, i)) {
                return i;
            }
        }
        boolean adjacent = passage.isBody(head - 1) && isTight(head - 1, head);
        return adjacent ? head - 1 : -1;
    }

    /** Nothing but an apostrophe between a body and its noun. */
    private boolean isTight(int body, int head) {
        String between = passage.between(body, head).strip();
        return between.isEmpty() || between.equals("'s") || between.equals("'");
    }

    /**
     * The bodies between the number before and a Chinese number, the nearest first: those before a date, 第 or 关于, and
     * one directly before the number.
     */
    ImmutableList<Integer> chinese(Heading heading, int token) {
        ImmutableList.Builder<Integer> places = ImmutableList.builder();
        for (int i = token - 1; !passage.isStop(i) && !passage.isHead(i) && heading.own() != i; i--) {
            if (passage.token(i) instanceof Numeral) {
                break;
            }
            if (passage.isBody(i) && leads(i)) {
                places.add(i);
            }
        }
        return places.build();
    }

    private boolean leads(int body) {
        char next = passage.text().at(passage.token(body).end());
        return PlainText.isDigit(next)
                || LEADING.indexOf(next) >= 0
                || body + 1 < passage.tokens().size() && passage.token(body + 1) instanceof Numeral
                || passage.plays(body + 1, Word.Role.AND)
                        && passage.isBody(body + 2)
                        && passage.between(body, body + 1).isEmpty()
                        && passage.between(body + 1, body + 2).isEmpty();
    }

    /** The body named with {@code the said Council resolution}, {@code ladite résolution du Conseil}; -1 for none. */
    int adopterOf(OfSame of) {
        for (int i = of.first() + 1; i < of.last(); i++) {
            if (passage.isBody(i)) {
                return i;
            }
        }
        boolean genitive = passage.language().equals("ru") && passage.isBody(of.last() + 1);
        int behind = genitive ? of.last() + 1 : of.last() + 2;
        boolean possessed = genitive || passage.plays(behind - 1, Word.Role.POSSESSOR) && passage.isBody(behind);
        if (possessed && isTight(of.last(), of.last() + 1) && isTight(behind - 1, behind)) {
            return behind;
        }
        boolean chinese = passage.isChinese() && passage.isBody(of.first() - 1);
        return chinese && isTight(of.first() - 1, of.first()) ? of.first() - 1 : -1;
    }

    /** {@code In the same resolution, the Council …} and {@code the Council, in that resolution, …}; -1 for no such body. */
    int actingIn(OfSame of) {
        int next = of.last() + 1;
        while (passage.isLink(next)) {
            next++;
        }
        if (opens(of.first()) && passage.isBody(next) && isParted(of.last(), next)) {
            return next;
        }
        int before = of.first() - 1;
        while (passage.isLink(before)) {
            before--;
        }
        return passage.isBody(before) && isParted(before, of.first()) ? before : -1;
    }

    /** Whether a comma and small words stand between two tokens. */
    private boolean isParted(int left, int right) {
        String between = passage.text()
                .slice(
                        passage.token(left).end(),
                        Math.max(passage.token(left).end(), passage.token(right).start()));
        return between.length() <= LONGEST_PARTING && between.indexOf(',') >= 0;
    }

    /** The bodies that {@code its} may stand for, the likeliest first, as places among the tokens. */
    ImmutableList<Integer> of(Heading heading, boolean adopted) {
        int own = heading.own();
        ImmutableList.Builder<Integer> places = ImmutableList.builder();
        boolean opens = opens(own);
        boolean coordinated = passage.plays(own - 1, Word.Role.AND)
                && passage.between(own - 1, own).isBlank();
        if (!opens && !(coordinated && adopted)) {
            int start = passage.sentenceStart(own);
            for (int i = own - 1; i >= start; i--) {
                if (passage.isBody(i) && !leadsOn(i)) {
                    places.add(i);
                    break;
                }
            }
        }
        if (opens || !adopted) {
            following(heading, places);
        }
        return places.build();
    }

    private void following(Heading heading, ImmutableList.Builder<Integer> places) {
        int end = passage.sentenceEnd(heading.last());
        for (int i = heading.last() + 1; i < end; i++) {
            if (passage.isBody(i) && startsClause(i) && !leadsOn(i)) {
                places.add(i);
            }
        }
        for (int i = heading.last() + 1; i < end; i++) {
            if (passage.isBody(i) && !leadsOn(i)) {
                places.add(i);
            }
        }
    }

    /** Whether a body belongs to another citation: {@code General Assembly resolution 65/230}. */
    private boolean leadsOn(int body) {
        return isOfNoun(body) && isNumbered(body);
    }

    /** {@code In its resolution}: at most a small word stands before it in the sentence. */
    boolean opens(int own) {
        int start = passage.sentenceStart(own);
        int from = start == 0 ? 0 : passage.token(start - 1).end();
        String lead =
                passage.text().slice(from, Math.max(from, passage.token(own).start()));
        return own - start <= 2 && lead.length() <= OPENING && lead.strip().indexOf(' ') < 0;
    }

    /** Whether a comma and at most an article stand before a body: it is a subject. */
    boolean startsClause(int body) {
        int at = passage.token(body).start() - 1;
        int words = 0;
        while (at >= 0 && words < 2) {
            char sign = passage.text().at(at);
            if (sign == ',') {
                return true;
            }
            words += sign == ' ' ? 1 : 0;
            at--;
        }
        return passage.text().at(at + 1) == ',' || passage.text().at(at) == ',';
    }

    /** Whether a body stands directly before or behind a noun: it says whose a resolution is, and is no subject. */
    boolean isOfNoun(int body) {
        if (passage.isHead(body + 1) && isTight(body, body + 1)) {
            return true;
        }
        for (int i = body - 1; i >= Math.max(0, body - 6); i--) {
            if (passage.isHead(i) || passage.token(i) instanceof Numeral) {
                return passage.joined(i, body) && passage.between(i, body).indexOf(',') < 0;
            }
            if (passage.isBody(i)) {
                return false;
            }
        }
        return false;
    }

    /** Whether the noun of a body has numbers. */
    boolean isNumbered(int body) {
        for (int i = body - 1; i <= body + 2; i++) {
            if (i >= 0 && i < passage.tokens().size() && passage.token(i) instanceof Numeral) {
                return true;
            }
        }
        return false;
    }
}
