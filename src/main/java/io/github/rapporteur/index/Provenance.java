package io.github.rapporteur.index;

/**
 * Which program made what the index holds of a file. What another one made is made anew where the file is at hand.
 *
 * @param reader names what read the text out of the file
 * @param parser names what worked the document out of the text
 * @param thesaurus names the thesaurus whose concepts are topics; empty where there was none
 */
public record Provenance(String reader, String parser, String thesaurus) {

    /** One program that did both, without a thesaurus. */
    public static Provenance of(String program) {
        return new Provenance(program, program, "");
    }

    /** The same program and thesaurus, working on a text that something else read. */
    Provenance onTextOf(Provenance other) {
        return new Provenance(other.reader, parser, thesaurus);
    }
}
