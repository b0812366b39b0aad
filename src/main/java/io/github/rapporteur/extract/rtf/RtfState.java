package io.github.rapporteur.extract.rtf;

/** What holds inside a group and is forgotten at its end. */
final class RtfState implements Cloneable {
    /** What becomes of the text of a group. */
    enum Destination {
        TEXT,
        LABEL,
        FIELD_CODE,
        FONTS,
        STYLES,
        SHAPE,
        NOTHING
    }

    Destination destination = Destination.TEXT;
    boolean ignorable;
    boolean skipsNextGroup;
    boolean bold;
    boolean italic;
    boolean raised;
    boolean hidden;
    boolean deleted;
    int font = -1;
    int halfPoints = 24;
    /** How many characters stand behind a Unicode character for readers that don't know it. */
    int replaced = 1;

    int style;
    int left;
    int first;
    int outline = 9;
    boolean centred;
    boolean inTable;
    int listLevel;

    boolean inNote;

    RtfFlow flow;

    /** What is to be done when the group ends. */
    Runnable atEnd = () -> {};

    RtfState(RtfFlow flow) {
        this.flow = flow;
    }

    RtfState copy() {
        try {
            RtfState copy = (RtfState) clone();
            copy.ignorable = false;
            copy.skipsNextGroup = false;
            copy.atEnd = () -> {};
            return copy;
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException(e);
        }
    }

    boolean isPrinted() {
        return !hidden && !deleted;
    }

    /** {@code \plain}: characters as the document sets them where nothing is said. */
    void resetCharacters() {
        bold = false;
        italic = false;
        raised = false;
        hidden = false;
        deleted = false;
        halfPoints = 24;
    }

    /** {@code \pard}: paragraphs as the document sets them where nothing is said. */
    void resetParagraph() {
        style = 0;
        left = 0;
        first = 0;
        outline = 9;
        centred = false;
        inTable = false;
        listLevel = 0;
    }

    /** Takes in a word about the look of characters or paragraphs; tells whether it was one. */
    boolean set(String word, int parameter) {
        boolean on = parameter != 0;
        switch (word) {
            case "b" -> bold = on;
            case "i" -> italic = on;
            case "super" -> raised = on;
            case "nosupersub", "sub" -> raised = false;
            case "v" -> hidden = on;
            case "deleted" -> deleted = on;
            case "f" -> font = parameter;
            case "fs" -> halfPoints = Math.max(0, parameter);
            case "uc" -> replaced = Math.max(0, parameter);
            case "plain" -> resetCharacters();
            default -> {
                return setParagraph(word, parameter);
            }
        }
        return true;
    }

    private boolean setParagraph(String word, int parameter) {
        int number = parameter == RtfLexer.NO_PARAMETER ? 0 : parameter;
        switch (word) {
            case "pard" -> resetParagraph();
            case "s" -> style = number;
            case "li" -> left = number;
            case "fi" -> first = number;
            case "qc" -> centred = true;
            case "ql", "qr", "qj" -> centred = false;
            case "outlinelevel" -> outline = number;
            case "intbl" -> inTable = true;
            case "ilvl" -> listLevel = number;
            default -> {
                return false;
            }
        }
        return true;
    }
}
