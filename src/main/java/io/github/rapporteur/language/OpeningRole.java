package io.github.rapporteur.language;

/** Which part of a resolution an opening verb belongs to, as far as its form tells. */
public enum OpeningRole {
    PREAMBULAR,
    OPERATIVE,
    /** The form serves both parts, as always in Chinese: number and place must decide. */
    EITHER
}
