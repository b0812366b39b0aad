package io.github.rapporteur.document;

/**
 * A term of a vocabulary that says what a document is about.
 *
 * @param term as people read it: {@code poverty mitigation}; a Goal as {@code sdg:1}
 * @param vocabulary such as {@code UNBIS Thesaurus}, {@code EuroVoc}, {@code SDG}
 * @param id the term's address in it
 */
public record Subject(String term, String vocabulary, String id) {}
