package io.github.rapporteur.index;

/**
 * Which program made what the index holds of a file. What another one made is made anew where the file is at hand.
 *
 * @param reader names what read the text out of the file
 * @param parser names what worked the document out of the text; with which thesaurus, if with one
 */
public record Provenance(String reader, String parser) {

    /** One program that did both. */
    public static Provenance of(String program) {
        return new Provenance(program, program);
    }
}
