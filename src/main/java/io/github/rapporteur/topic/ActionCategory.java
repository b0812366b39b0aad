package io.github.rapporteur.topic;

/** How much a recommendation asks for, by its verb, as UPR Info codes recommendations. */
public enum ActionCategory {
    /** Asks for help or shares what is known. */
    MINIMAL,
    /** Goes on with what is done. */
    CONTINUING,
    /** Thinks about doing something. */
    CONSIDERING,
    /** Does something that is not told in detail: promotes, strengthens, ensures. */
    GENERAL,
    /** Does what can be checked: ratifies, enacts, establishes. */
    SPECIFIC;

    /** Its number, 1 to 5. */
    public int number() {
        return ordinal() + 1;
    }

    static ActionCategory numbered(int number) {
        return values()[number - 1];
    }
}
