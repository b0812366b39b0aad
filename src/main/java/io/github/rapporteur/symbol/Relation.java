package io.github.rapporteur.symbol;

/** How a document stands to the one whose symbol it continues. */
public enum Relation {
    /** {@code Rev.}: it replaces it. */
    REVISES,
    /** {@code Corr.}: it corrects it. */
    CORRECTS,
    /** {@code Add.}: it is to be read with it. */
    ADDS_TO,
    /** {@code Amend.}: it changes it. */
    AMENDS,
    /** {@code Supp}: it is its supplement. */
    SUPPLEMENTS,
    /** A part, volume, section, or lettered part of a resolution. */
    PART_OF,
    /** A summary, excerpt, or something else made of it. */
    DERIVES_FROM;

    static Relation of(Word word) {
        return switch (word.code()) {
            case "REV" -> REVISES;
            case "CORR", "CORRIGENDUM" -> CORRECTS;
            case "ADD" -> ADDS_TO;
            case "AMEND" -> AMENDS;
            case "SUPP", "SUPPL" -> SUPPLEMENTS;
            case "PART", "PARTS", "VOL", "SECT", "INTRODUCTION", "ANNEX", "FASCICLE", "RESUMED", "RESUMPTION" ->
                PART_OF;
            default -> DERIVES_FROM;
        };
    }
}
