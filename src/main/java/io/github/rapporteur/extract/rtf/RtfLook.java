package io.github.rapporteur.extract.rtf;

import io.github.rapporteur.extract.flow.Look;

/**
 * How characters are set. Right-to-left letters and those of East Asia have switches of their own ("associated character
 * properties"), which hold where {@code \rtlch} or {@code \dbch} says that such letters follow.
 */
final class RtfLook implements Cloneable {
    private static final int USUAL_SIZE = 24;

    private boolean rightToLeft;
    private boolean eastAsian;
    private boolean bold;
    private boolean italic;
    private boolean raised;
    private boolean hidden;
    private boolean deleted;
    private int halfPoints = USUAL_SIZE;
    private boolean boldRightToLeft;
    private boolean italicRightToLeft;
    private int halfPointsRightToLeft;
    private boolean boldEastAsian;
    private boolean italicEastAsian;

    RtfLook copy() {
        try {
            return (RtfLook) clone();
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The look of characters that follow here. */
    Look now() {
        boolean isBold = rightToLeft ? boldRightToLeft : bold || (eastAsian && boldEastAsian);
        boolean isItalic = rightToLeft ? italicRightToLeft : italic || (eastAsian && italicEastAsian);
        int size = rightToLeft && halfPointsRightToLeft > 0 ? halfPointsRightToLeft : halfPoints;
        return new Look(isBold, isItalic, raised, hidden, size / 2f);
    }

    boolean isLeftOut() {
        return hidden || deleted;
    }

    /** Takes in a word about the look of characters; tells whether it was one. */
    boolean set(String word, int parameter) {
        boolean on = parameter != 0;
        switch (word) {
            case "b" -> bold = on;
            case "i" -> italic = on;
            case "super" -> raised = on;
            case "nosupersub", "sub" -> raised = false;
            case "v" -> hidden = on;
            case "deleted" -> deleted = on;
            case "fs" -> halfPoints = Math.max(0, parameter);
            case "plain" -> reset();
            default -> {
                return setAssociated(word, parameter);
            }
        }
        return true;
    }

    private boolean setAssociated(String word, int parameter) {
        boolean on = parameter != 0;
        switch (word) {
            case "rtlch" -> rightToLeft = true;
            case "ltrch" -> rightToLeft = false;
            case "dbch" -> eastAsian = true;
            case "loch", "hich" -> eastAsian = false;
            case "ab" -> {
                boldRightToLeft = rightToLeft ? on : boldRightToLeft;
                boldEastAsian = rightToLeft ? boldEastAsian : on;
            }
            case "ai" -> {
                italicRightToLeft = rightToLeft ? on : italicRightToLeft;
                italicEastAsian = rightToLeft ? italicEastAsian : on;
            }
            case "afs" -> halfPointsRightToLeft = rightToLeft ? Math.max(0, parameter) : halfPointsRightToLeft;
            default -> {
                return false;
            }
        }
        return true;
    }

    /** {@code \plain}: characters as the document sets them where nothing is said. */
    private void reset() {
        bold = false;
        italic = false;
        raised = false;
        hidden = false;
        deleted = false;
        halfPoints = USUAL_SIZE;
        rightToLeft = false;
        eastAsian = false;
        boldRightToLeft = false;
        italicRightToLeft = false;
        halfPointsRightToLeft = 0;
        boldEastAsian = false;
        italicEastAsian = false;
    }
}
