package io.github.rapporteur.consolidation;

import com.google.common.base.Ascii;

/** How one recommendation stands to another. */
public enum Relation {
    /** It asks for the same, in the same words or others. */
    SAME,
    /** It asks for less: of fewer, in fewer cases, for part of it. */
    NARROWER,
    /** It asks for more. */
    WIDER,
    /** It asks for something else, however like the words are. */
    SIMILAR;

    /** The word that output uses. */
    public String label() {
        return Ascii.toLowerCase(name());
    }

    /** The relation of the other recommendation to this one. */
    public Relation inverse() {
        return switch (this) {
            case NARROWER -> WIDER;
            case WIDER -> NARROWER;
            default -> this;
        };
    }

    /** Whether the two belong together. */
    public boolean joins() {
        return this != SIMILAR;
    }
}
