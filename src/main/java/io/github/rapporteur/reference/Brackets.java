package io.github.rapporteur.reference;

import io.github.rapporteur.reference.Number.Shape;
import org.jspecify.annotations.Nullable;

/** Reads what stands in brackets behind a number: a year, or a session in roman or Arabic numerals. */
final class Brackets {
    static final String ARABIC_SESSION = "\u062f-";
    static final String ARABIC_SPECIAL = "\u062f\u0627-";
    static final String ARABIC_SPECIAL_APART = "\u062f \u0627-";
    static final String ARABIC_EMERGENCY = "\u062f\u0627\u0637-";

    private Brackets() {}

    /** The number of a resolution whose year or session stands in brackets; null where neither does. */
    static @Nullable Number number(String number, String inside, String letter) {
        if (isYear(inside) && letter.isEmpty()) {
            return new Number(Shape.DATED, inside, number, "");
        }
        String session = romanSession(inside);
        return session.isEmpty() ? null : new Number(Shape.ROMAN, session, number, letter);
    }

    /** {@code III}, {@code S-VI}, {@code ES-V}, {@code د-3}, {@code دإ-6}, {@code دإط-5} as a roman session; empty for none. */
    private static String romanSession(String inside) {
        if (inside.startsWith(ARABIC_EMERGENCY)) {
            return arabic("ES-", inside.substring(ARABIC_EMERGENCY.length()));
        }
        if (inside.startsWith(ARABIC_SPECIAL)) {
            return arabic("S-", inside.substring(ARABIC_SPECIAL.length()));
        }
        if (inside.startsWith(ARABIC_SESSION)) {
            return arabic("", inside.substring(ARABIC_SESSION.length()));
        }
        StringBuilder latin = new StringBuilder();
        for (int i = 0; i < inside.length(); i++) {
            char sign = Character.toUpperCase(inside.charAt(i));
            latin.append(sign == '-' ? '-' : Numerals.latin(sign));
        }
        String session = latin.toString();
        String bare = session.startsWith("ES-")
                ? session.substring(3)
                : session.startsWith("S-") ? session.substring(2) : session;
        return Numerals.roman(bare).isPresent() ? session : "";
    }

    private static String arabic(String prefix, String digits) {
        int number = Numerals.decimal(digits.strip());
        return number == 0 ? "" : prefix + Numerals.roman(number);
    }

    /** Whether digits are a year in which the United Nations adopted something. */
    static boolean isYear(String digits) {
        int year = Numerals.decimal(digits);
        return digits.length() == 4 && year >= 1945 && year < 2100;
    }
}
