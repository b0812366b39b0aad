package io.github.rapporteur.extract.flow;

/** The signs that stand before list items. */
public final class Bullets {
    /** What is printed for a sign of a font that has no letters. */
    public static final String BULLET = "•";

    private static final int FIRST_SIGN = 0xF000;
    private static final int LAST_SIGN = 0xF0FF;

    private Bullets() {}

    /** A bullet as it can be told apart: dashes and asterisks as they are, all others as {@link #BULLET}. */
    public static String printed(String sign) {
        return switch (sign) {
            case "-", "–", "—", "*", "" -> sign;
            default -> BULLET;
        };
    }

    /** A character of a font of signs, which are kept in the private area of Unicode: most are bullets. */
    public static String sign(int code) {
        return isSign(code) || !Character.isValidCodePoint(code) ? BULLET : Character.toString(code);
    }

    /** Whether a character belongs to a font of signs. */
    public static boolean isSign(int code) {
        return code >= FIRST_SIGN && code <= LAST_SIGN;
    }
}
