package io.github.rapporteur.reference;

/**
 * A word or phrase that matters to citations.
 *
 * @param role what it does
 * @param value what it stands for, whatever the language: {@code resolution}, {@code para.}, {@code A/HRC}
 */
record Word(Role role, String value) {

    enum Role {
        /** {@code resolution}, {@code decision}: the noun that a number belongs to. */
        HEAD,
        /** {@code its resolution} in one word, as Arabic writes it. */
        OWN_HEAD,
        /** {@code its}, {@code sa}, {@code свою}. */
        OWN,
        /** {@code the same}, {@code that}. */
        SAME,
        /** {@code نفسه}: the same, behind its noun. */
        SAME_BEHIND,
        /** {@code the present}: the document itself. */
        PRESENT,
        /** {@code هذا}. */
        PRESENT_BEHIND,
        /** {@code para.}, {@code annex}: a part of a document. */
        UNIT,
        /** {@code and}. */
        AND,
        /** {@code to}, between the ends of a range. */
        TO,
        /** {@code of}, {@code by the}: small words between a citation and the body it belongs to. */
        LINK,
        /** {@code of the}, {@code par la}: directly before the body whose resolution it is. */
        POSSESSOR,
        /** A month's name. */
        MONTH,
        /** A letter's or number's name: {@code ألف}, {@code الثالث}. */
        LETTER,
        ORDINAL,
        IBID,
        /** {@code Supplement No.} */
        SUPPLEMENT,
        /** {@code Official Records}. */
        RECORDS,
        /** {@code Treaty Series}. */
        SERIES,
        /** {@code vol.}, in a series of treaties. */
        VOLUME,
        /** {@code No.}, of a treaty in its series. */
        NUMBER,
        /** {@code above}: in the same document. */
        DIRECTION,
        /** {@code report}: what a document calls itself. */
        NOUN,
        /** {@code see}. */
        SEE,
        /** {@code of the}, between an article and its treaty. */
        OF,
        /** {@code Convention}: what treaties are called. */
        INSTRUMENT,
        /** {@code No.}: an abbreviation that does not end a sentence. */
        ABBREVIATION,
        /** What other numbers belong to: {@code 文件}. */
        OTHER,
        /** A body by its full name. */
        BODY,
        /** A body by a name that several share: {@code the Commission}. */
        GENERIC
    }
}
