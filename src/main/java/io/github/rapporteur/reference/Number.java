package io.github.rapporteur.reference;

/**
 * The number of a resolution or decision as printed, in whatever language, made Latin.
 *
 * @param shape how it is printed
 * @param session the session or year: {@code 65}, {@code 2019}, {@code III}, {@code S-10}, {@code CP.21}
 * @param number its number in the session, or its running number
 * @param letter the part letter; empty for none
 */
record Number(Shape shape, String session, String number, String letter) {

    enum Shape {
        /** {@code 65/230}. */
        SESSION,
        /** {@code 2019/19}. */
        YEAR,
        /** {@code 1373 (2001)}. */
        DATED,
        /** {@code 217 A (III)}. */
        ROMAN,
        /** {@code X/2}: a decision of a conference that numbered its meetings so. */
        ROMAN_SESSION,
        /** {@code S-10/2}, {@code ES-11/6}. */
        SPECIAL,
        /** {@code 1/CP.21}: bound to a treaty's conference. */
        CONFERENCE
    }

    Number withLetter(String other) {
        return new Number(shape, session, number, other);
    }

    /** The session or year as a number; 0 where it is none. */
    int ordinal() {
        return switch (shape) {
            case SESSION, YEAR, DATED -> Numerals.decimal(session);
            case ROMAN, ROMAN_SESSION -> Numerals.roman(session).orElse(0);
            case SPECIAL, CONFERENCE -> 0;
        };
    }

    @Override
    public String toString() {
        String part = letter.isEmpty() ? "" : " " + letter;
        return switch (shape) {
            case SESSION, YEAR, SPECIAL, ROMAN_SESSION -> session + "/" + number + part;
            case DATED, ROMAN -> number + part + " (" + session + ")";
            case CONFERENCE -> number + "/" + session;
        };
    }
}
