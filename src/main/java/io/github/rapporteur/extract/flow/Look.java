package io.github.rapporteur.extract.flow;

import org.jspecify.annotations.Nullable;

/**
 * How characters are set; {@code null} where nothing is said and something further away decides.
 *
 * @param points the size of the characters
 */
public record Look(
        @Nullable Boolean bold,
        @Nullable Boolean italic,
        @Nullable Boolean superscript,
        @Nullable Boolean hidden,
        @Nullable Float points) {

    /** Points. */
    private static final float INVISIBLE = 2;

    /** Says nothing. */
    public static final Look UNSAID = new Look(null, null, null, null, null);

    /** Whether the characters are bold, with nothing left to be said. */
    public boolean isBold() {
        return Boolean.TRUE.equals(bold);
    }

    /** Whether the characters are italic. */
    public boolean isItalic() {
        return Boolean.TRUE.equals(italic);
    }

    /** Whether the characters are raised. */
    public boolean isSuperscript() {
        return Boolean.TRUE.equals(superscript);
    }

    /** Whether nobody is meant to see it: hidden, or set smaller than can be read. */
    public boolean isHidden() {
        return Boolean.TRUE.equals(hidden) || (points != null && points <= INVISIBLE);
    }

    /** The size in points, 0 where unknown. */
    public float size() {
        return points == null ? 0 : points;
    }

    /** The same look with another word about weight. */
    public Look withBold(boolean on) {
        return new Look(on, italic, superscript, hidden, points);
    }

    /** The same look with another word about slant. */
    public Look withItalic(boolean on) {
        return new Look(bold, on, superscript, hidden, points);
    }

    /** The same look with another word about being raised. */
    public Look withSuperscript(boolean on) {
        return new Look(bold, italic, on, hidden, points);
    }

    /** The same look with another word about being hidden. */
    public Look withHidden(boolean on) {
        return new Look(bold, italic, superscript, on, points);
    }

    /** The same look in another size. */
    public Look withPoints(float size) {
        return new Look(bold, italic, superscript, hidden, size);
    }

    /** This look where it says something, else {@code other}. */
    public Look over(Look other) {
        return new Look(
                bold != null ? bold : other.bold,
                italic != null ? italic : other.italic,
                superscript != null ? superscript : other.superscript,
                hidden != null ? hidden : other.hidden,
                points != null ? points : other.points);
    }
}
