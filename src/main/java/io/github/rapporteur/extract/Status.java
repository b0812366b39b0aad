package io.github.rapporteur.extract;

/** How the reading of one file ended. */
public enum Status {
    /** Everything was read. */
    OK("ok"),
    /** Text was found, but something was lost; the problems say what. */
    PARTIAL("partial"),
    /** The file was read and holds no text, such as a scan. */
    NO_TEXT("no-text"),
    /** The file asks for a password. */
    ENCRYPTED("encrypted"),
    /** The file is of a kind that is not read. */
    UNSUPPORTED("unsupported"),
    /** The file, or what it unfolds to, is beyond the limits. */
    TOO_LARGE("too-large"),
    /** Reading took longer than the limit and was ended. */
    TIMED_OUT("timed-out"),
    /** The file is missing, damaged, or brought its reader down. */
    UNREADABLE("unreadable");

    private final String label;

    Status(String label) {
        this.label = label;
    }

    /** The word that output uses, such as {@code timed-out}. */
    public String label() {
        return label;
    }

    /** Whether there is text to go on with. */
    public boolean hasText() {
        return this == OK || this == PARTIAL;
    }
}
