package io.github.rapporteur.topic;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;

/** A thesaurus in SKOS. Immutable. */
public final class Thesaurus {

    /**
     * A concept.
     *
     * @param id its address
     * @param labels in all languages, preferred ones first
     * @param depth how many concepts are wider than it, one above the other; 0 for the widest
     */
    record Concept(String id, ImmutableList<Label> labels, int depth) {}

    /**
     * A name of a concept.
     *
     * @param language ISO 639-1; empty where the thesaurus does not tell
     */
    record Label(String language, String text) {
        /** Whether the name may stand in texts of a language. */
        boolean isIn(String code) {
            return language.isEmpty() || language.equals(code);
        }
    }

    private final ImmutableList<Concept> concepts;
    private final String version;

    Thesaurus(ImmutableList<Concept> concepts, String version) {
        this.concepts = concepts;
        this.version = version;
    }

    /**
     * Reads a file in RDF/XML, Turtle or N-Triples; which of these, its name or its first signs tell.
     *
     * @throws BrokenThesaurusException if it cannot be read, or holds no concept with a label; says why and, where
     *     known, in which line
     */
    public static Thesaurus read(Path file) throws BrokenThesaurusException {
        return SkosReader.read(file);
    }

    /** All concepts, in the order of the file. */
    ImmutableList<Concept> concepts() {
        return concepts;
    }

    /** Tells it from other thesauri, and from the same with other contents. */
    public String version() {
        return version;
    }

    /** How many concepts it has. */
    public int size() {
        return concepts.size();
    }
}
