package io.github.rapporteur.extract.rtf;

import io.github.rapporteur.extract.flow.Look;

/** What holds inside a group and is forgotten at its end. */
final class RtfState implements Cloneable {
    /** What becomes of the text of a group. */
    enum Destination {
        TEXT,
        LABEL,
        FIELD_CODE,
        FONTS,
        STYLES,
        LISTS,
        LEVEL_TEXT,
        SHAPE,
        NOTHING
    }

    Destination destination = Destination.TEXT;
    boolean ignorable;
    boolean skipsNextGroup;
    int font = -1;
    /** How many characters stand behind a Unicode character for readers that don't know it. */
    int replaced = 1;

    boolean inNote;

    RtfFlow flow;
    RtfParagraph paragraph = new RtfParagraph();

    /** What is to be done when the group ends. */
    Runnable atEnd = () -> {};

    private RtfLook look = new RtfLook();

    RtfState(RtfFlow flow) {
        this.flow = flow;
    }

    RtfState copy() {
        try {
            RtfState copy = (RtfState) clone();
            copy.ignorable = false;
            copy.skipsNextGroup = false;
            copy.atEnd = () -> {};
            copy.look = look.copy();
            copy.paragraph = paragraph.copy();
            return copy;
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** How characters are set here. */
    Look look() {
        return look.now();
    }

    boolean isPrinted() {
        return !look.isLeftOut();
    }

    /** Characters stand on the line again, whatever was said before. */
    void lower() {
        look.set("nosupersub", RtfLexer.NO_PARAMETER);
    }

    /** Takes in a word about the look of characters or paragraphs; tells whether it was one. */
    boolean set(String word, int parameter) {
        switch (word) {
            case "f" -> font = parameter;
            case "uc" -> replaced = Math.max(0, parameter);
            default -> {
                return look.set(word, parameter) || paragraph.set(word, parameter);
            }
        }
        return true;
    }
}
