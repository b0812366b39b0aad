package io.github.rapporteur.search;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The fields a query may name, as {@code name:value}. This table is what queries are read by, and what the reference of
 * the query language is printed from.
 */
public enum QueryField {
    SYMBOL(
            Takes.DOCUMENT,
            "the document with this symbol and what belongs to it; with `/*` everything below",
            "symbol:E/CN.15/*"),
    CITES(Takes.DOCUMENT, "passages that cite a document, or a place in it", "cites:\"E/CN.15/2018/12, para. 9\""),
    CITEDBY(
            Takes.DOCUMENT,
            "documents and places that a document cites, or a paragraph of it",
            "citedby:\"A/RES/65/230, para. 42\""),
    SIMILAR(
            Takes.DOCUMENT,
            "other passages that say something like a place, or a document",
            "similar:\"E/CN.15/2018/12, para. 9\""),
    BODY(
            Takes.BODY,
            "documents of a body: its name or short name in any of the six languages, or how its symbols begin",
            "body:\"Commission on Narcotic Drugs\""),
    SESSION(
            Takes.SESSION,
            "documents of a session or of sessions, in Arabic or Roman numerals; S- are special ones",
            "session:70..75"),
    YEAR(Takes.NUMBERS, "documents of a year or of years", "year:2015..2020"),
    DATE(Takes.DATES, "documents adopted or issued on a day, in a month or year, or between two", "date:2019-03..2020"),
    LANGUAGE(Takes.LANGUAGE, "documents in a language: ISO 639-1, or its name", "language:fr"),
    KIND(Takes.LABEL, "documents of a kind", "kind:resolution"),
    IS(Takes.LABEL, "passages of a kind", "is:recommendation"),
    ROLE(Takes.LABEL, "paragraphs of resolutions by what they do", "role:operative"),
    ADDRESSEE(Takes.WORDS, "recommendations to somebody, as the text names them", "addressee:\"Member States\""),
    PROPOSER(
            Takes.WORDS,
            "recommendations that somebody proposed; of a State also its ISO 3166 code or its name in another language",
            "proposer:France"),
    COUNTRY(
            Takes.STATE,
            "recommendations that name a State, ask it or come from it: ISO 3166 code, or a name in any of the six languages",
            "country:Colombia"),
    TOPIC(Takes.WORDS, "recommendations about something", "topic:training"),
    STRENGTH(Takes.NUMBERS, "recommendations by their force, 0 (no action) to 6 (decides, demands)", "strength:3..6"),
    HEADING(Takes.WORDS, "passages under a heading with these words", "heading:legislation"),
    TITLE(Takes.WORDS, "passages of documents with these words in their title", "title:cybercrime");

    /** What may stand behind the colon. */
    enum Takes {
        DOCUMENT,
        BODY,
        SESSION,
        NUMBERS,
        DATES,
        LANGUAGE,
        LABEL,
        STATE,
        WORDS
    }

    private final Takes takes;
    private final String meaning;
    private final String example;

    QueryField(Takes takes, String meaning, String example) {
        this.takes = takes;
        this.meaning = meaning;
        this.example = example;
    }

    Takes takes() {
        return takes;
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
