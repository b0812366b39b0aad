package io.github.rapporteur.extract.rtf;

/** How a paragraph is set; measures in twentieths of a point. */
final class RtfParagraph implements Cloneable {
    private static final int BODY_TEXT = 9;

    private int style;
    private int left;
    private int first;
    private int outline = BODY_TEXT;
    private boolean centred;
    private boolean inTable;
    private int depth;
    private int list;
    private int listLevel;
    private boolean framed;

    RtfParagraph copy() {
        try {
            return (RtfParagraph) clone();
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException(e);
        }
    }

    int style() {
        return style;
    }

    /** Its own heading level from 1, 0 where only its style has one. */
    int heading() {
        return outline >= 0 && outline < BODY_TEXT ? outline + 1 : 0;
    }

    /** White space before the first line, in points. */
    float indent() {
        return (left + first) / 20f;
    }

    boolean isCentred() {
        return centred;
    }

    /** Whether it stands in a frame at a place of its own. */
    boolean isFramed() {
        return framed;
    }

    /** How many tables it stands in. */
    int depth() {
        return inTable ? Math.max(1, depth) : Math.max(0, depth);
    }

    /** The numbering it takes part in, 0 if none. */
    int list() {
        return list;
    }

    /** Its level in a numbering, from 0. */
    int listLevel() {
        return Math.max(0, listLevel);
    }

    /** {@code \pard}: as the document sets paragraphs where nothing is said. */
    void reset() {
        style = 0;
        left = 0;
        first = 0;
        outline = BODY_TEXT;
        centred = false;
        inTable = false;
        depth = 0;
        list = 0;

        listLevel = 0;
        framed = false;
    }

    /** Takes in a word about the look of paragraphs; tells whether it was one. */
    boolean set(String word, int parameter) {
        int number = parameter == RtfLexer.NO_PARAMETER ? 0 : parameter;
        switch (word) {
            case "pard" -> reset();
            case "s" -> style = number;
            case "li" -> left = number;
            case "fi" -> first = number;
            case "qc" -> centred = true;
            case "ql", "qr", "qj" -> centred = false;
            case "outlinelevel" -> outline = number;
            case "intbl" -> inTable = true;
            case "itap" -> depth = number;
            case "phmrg", "phpg", "pvmrg", "pvpg", "posx", "posy", "posyb" -> framed = true;
            case "ls" -> list = number;
            case "ilvl" -> listLevel = number;
            default -> {
                return false;
            }
        }
        return true;
    }
}
