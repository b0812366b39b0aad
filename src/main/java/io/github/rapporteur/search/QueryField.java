package io.github.rapporteur.search;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The fields a query may name, as {@code name:value}. */
public enum QueryField {
    SYMBOL("the document's symbol; with a star at its end all documents below", "symbol:E/CN.15/*"),
    CITES("passages that cite a document or a place in it", "cites:\"E/CN.15/2018/12, para. 9\""),
    BODY("documents of a body, by the symbol of its series", "body:E/CN.15"),
    LANGUAGE("documents in a language, ISO 639-1", "language:fr"),
    KIND("documents of a kind", "kind:resolution"),
    YEAR("documents of a year or of years", "year:2015..2020"),
    IS(
            "passages of a kind: recommendation, view, preambular, operative, paragraph, item, footnote, table, document",
            "is:recommendation"),
    ADDRESSEE("recommendations to somebody", "addressee:\"Member States\""),
    TOPIC("recommendations about something", "topic:training"),
    STRENGTH("recommendations by their force, 0 to 6", "strength:4..6"),
    HEADING("passages under a heading with these words", "heading:legislation"),
    TITLE("passages of documents with these words in their title", "title:cybercrime");

    private final String meaning;
    private final String example;

    QueryField(String meaning, String example) {
        this.meaning = meaning;
        this.example = example;
    }

    /** The name as typed. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What it finds. */
    public String meaning() {
        return meaning;
    }

    /** How it is typed. */
    public String example() {
        return example;
    }

    /** The field of a name, in capitals or not; empty when there is none of that name. */
    static Optional<QueryField> named(String name) {
        return Arrays.stream(values())
                .filter(field -> field.label().equals(name.toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}
