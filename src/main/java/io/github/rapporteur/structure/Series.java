package io.github.rapporteur.structure;

/** The ways in which United Nations documents count paragraphs, items and headings. */
enum Series {
    /** {@code 9.}, Arabic {@code 9 -}. */
    NUMBER(false),
    /** {@code (9)}, {@code 9)}. */
    BRACKETED_NUMBER(false),
    /** {@code 118.23}: its first part names the paragraph it belongs to. */
    DECIMAL(false),
    /** {@code (a)}, {@code a)}, Cyrillic letters too. */
    LETTER(false),
    /** {@code (iv)}, {@code iv)}. */
    ROMAN(false),
    /** {@code a.} */
    DOTTED_LETTER(false),
    /** {@code iv.} */
    DOTTED_ROMAN(false),
    /** {@code (أ)}, in the abjad order. */
    ARABIC_LETTER(false),
    /** {@code ’1‘} in Arabic texts. */
    QUOTED_NUMBER(false),
    /** {@code (一)}, {@code ㈠}. */
    HAN_BRACKETED(false),
    /** A dash or dot: items without order. */
    BULLET(false),
    /** {@code II.} */
    UPPER_ROMAN(true),
    /** {@code A.} */
    UPPER_LETTER(true),
    /** {@code 一、} */
    HAN(true),
    /** {@code أولا -} */
    ARABIC_ORDINAL(true),
    /** {@code ألف -} */
    ARABIC_LETTER_NAME(true),
    /** {@code Part one}, {@code Chapter I}, {@code Section 2}. */
    DIVISION(true);

    private final boolean heading;

    Series(boolean heading) {
        this.heading = heading;
    }

    /** Whether only headings are counted this way. */
    boolean isHeading() {
        return heading;
    }
}
