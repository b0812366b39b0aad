package io.github.rapporteur.fetch;

/** What came of one document in one language. */
public enum Outcome {
    /** It was downloaded now. */
    FETCHED("fetched"),
    /** It lay in the folder already and was not asked for again. */
    KEPT("kept"),
    /** The site has no such document in this language. */
    ABSENT("absent"),
    /** The site, or the way to it, failed; another run may bring it. */
    FAILED("failed"),
    /** It was not asked for, since the site failed too often before or the run was ended. */
    NOT_TRIED("not-tried");

    private final String label;

    Outcome(String label) {
        this.label = label;
    }

    /** As the manifest has it. */
    public String label() {
        return label;
    }

    /** Whether the document lies in the folder. */
    public boolean isThere() {
        return this == FETCHED || this == KEPT;
    }
}
