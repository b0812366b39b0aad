package io.github.rapporteur.reference;

import java.util.OptionalInt;

/**
 * One way in which a body numbers what it adopts.
 *
 * @param body the prefix of its series: {@code A/HRC}
 * @param group the short name it shares with others: {@code council}
 * @param kind {@code resolution} or {@code decision}
 * @param shape how the number is printed
 * @param template the symbol that follows
 * @param conventional whether the symbol is a name the project or the library gives
 * @param first the first session or year numbered this way
 * @param last the last one
 * @param base with {@code step}: the session of a year y is about (y - base) / step
 * @param step years a session; 0 where not known
 */
record Adopter(
        String body,
        String group,
        String kind,
        Number.Shape shape,
        String template,
        boolean conventional,
        int first,
        int last,
        double base,
        double step) {
    /** Sessions are resumed and reports are late: a resolution may be dated that much beside its session, in years. */
    private static final double TOLERANCE = 1.3;

    boolean numbers(String what, Number number) {
        return kind.equals(what) && shape == number.shape();
    }

    /** Whether the body can have adopted it in that year, as far as known. */
    boolean canHave(Number number, OptionalInt year) {
        int session = number.ordinal();
        if (session == 0) {
            return true;
        }
        return session >= first && session <= last && (year.isEmpty() || step == 0 || isNear(session, year.getAsInt()));
    }

    private boolean isNear(int session, int year) {
        return Math.abs(base + step * session - year) <= TOLERANCE * Math.max(1, step);
    }

    /** The symbol of a number. */
    String symbol(Number number) {
        String letter = number.letter();
        return template.replace("[{l}]", letter.isEmpty() ? "" : "[" + letter + "]")
                .replace("{l}", letter)
                .replace("{s}", number.session())
                .replace("{n}", number.number());
    }
}
