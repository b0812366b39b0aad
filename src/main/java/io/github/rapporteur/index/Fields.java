package io.github.rapporteur.index;

import com.google.common.collect.ImmutableMap;

/**
 * The names of all fields of the index. A file becomes one block of Lucene documents: one a passage, and behind them one
 * for the document as a whole. Symbols and places are whole terms, in the form of {@link SymbolTerms}.
 */
public final class Fields {
    /** On every entry. */
    public static final String FILE = "file";

    public static final String TYPE = "type";
    public static final String SYMBOL = "symbol";
    public static final String UNDER = "under";
    public static final String FAMILY = "family";
    public static final String LANGUAGE = "language";
    public static final String KIND = "kind";
    public static final String BODY = "body";
    public static final String YEAR = "year";
    public static final String DATE = "date";
    public static final String SESSION = "session";
    public static final String ORDER = "order";
    public static final String SHOWN = "shown";
    public static final String NODE = "node";

    /** On passages, and on documents for their title. */
    public static final String TEXT = "text";

    public static final String OPENING = "opening";
    public static final String AROUND = "around";
    public static final String PLACE = "place";
    public static final String WITHIN = "within";
    public static final String IS = "is";
    public static final String STANDING = "standing";
    public static final String ADDRESSEE = "addressee";
    public static final String ADDRESSEES = "addressees";
    public static final String PROPOSER = "proposer";
    public static final String COUNTRY = "country";
    public static final String TOPIC = "topic";
    public static final String TOPICS = "topics";
    public static final String STRENGTH = "strength";
    public static final String STRENGTHS = "strengths";
    public static final String RECOMMENDATION = "recommendation";
    public static final String CITES = "cites";
    public static final String MAY_CITE = "may-cite";
    public static final String CITES_PLACE = "cites-place";
    public static final String CITED = "cited";
    public static final String CITED_PLACES = "cited-places";
    public static final String EDGE = "edge";

    /** On documents only. */
    public static final String STATUS = "status";

    public static final String REASON = "reason";
    public static final String HASH = "hash";
    public static final String READER = "reader";
    public static final String PARSER = "parser";
    public static final String THESAURUS = "thesaurus";
    public static final String TWIN = "twin";
    public static final String PASSAGES = "passages";
    public static final String RECOMMENDATIONS = "recommendations";
    public static final String VIEWS = "views";
    public static final String RESOLVED = "resolved";
    public static final String AMBIGUOUS = "ambiguous";
    public static final String UNRESOLVED = "unresolved";
    public static final String FORMS = "forms";
    public static final String RAW = "raw";
    public static final String PARSED = "parsed";

    /** The {@link #TYPE} of a document as a whole. */
    public static final String DOCUMENT = "document";
    /** The {@link #TYPE} of a file that gave no document. */
    public static final String NO_DOCUMENT = "no-document";

    private static final ImmutableMap<String, String> MEANINGS = ImmutableMap.<String, String>builder()
            .put(
                    FILE,
                    "absolute path of the file; all entries of a file have it, it is what updates and removals go by")
            .put(TYPE, "kind of node (paragraph, item, footnote, table …), document, or no-document for a failed file")
            .put(SYMBOL, "the document's symbol: the whole of it as one term")
            .put(UNDER, "the symbol and everything it stands under: E, E/CN.15, E/CN.15/2018, E/CN.15/2018/12")
            .put(FAMILY, "the symbol without Add., Corr., Rev. and the like")
            .put(LANGUAGE, "ISO 639-1")
            .put(KIND, "resolution, report, agenda …")
            .put(BODY, "the series the symbol belongs to: E/CN.15, A/C.3")
            .put(YEAR, "of adoption, else of issue, else as the symbol says")
            .put(DATE, "of adoption, else of issue, ISO 8601; as terms in the order of time")
            .put(SESSION, "as the symbol says, else the head of the document; always in Arabic numerals: 3, 75, S-6")
            .put(
                    ORDER,
                    "symbol, its numbers with the count of their digits before them, and source: what results are ordered by")
            .put(
                    SHOWN,
                    "in stored form what hits show beside the text: file, symbol, language, date, headings, role, page, place")
            .put(NODE, "the node's id in its document, in reading order")
            .put(TEXT, "the words of the passage as they are; of a document its title. Words of Chinese in text.zh")
            .put(OPENING, "of a document without a title its first words, to show")
            .put(
                    AROUND,
                    "words of the headings above, and, with L before each, the last ones of the paragraphs an item stands in")
            .put(PLACE, "symbol and locator as one term: E/CN.15/2018/12#9(n)(iv)")
            .put(WITHIN, "everything the place is a part of: …#9, …#9(n)")
            .put(IS, "recommendation, view, preambular, operative, and the kind of node")
            .put(
                    STANDING,
                    "what a passage counts by: 1 more for recommendations, 2 more for bare headings, annexes, tables, notes")
            .put(ADDRESSEE, "who a recommendation asks to act, like around")
            .put(ADDRESSEES, "the same as names, to count")
            .put(PROPOSER, "who proposed a recommendation, as printed, like around")
            .put(COUNTRY, "ISO 3166 codes of the States that a recommendation names, asks or was proposed by")
            .put(TOPIC, "what a recommendation is about, like around")
            .put(TOPICS, "the same as output has them, to count")
            .put(STRENGTH, "of a recommendation, 0 to 6")
            .put(STRENGTHS, "of each recommendation, views left aside, to count")
            .put(RECOMMENDATION, "the passage's recommendations, whole, in stored form")
            .put(CITES, "symbols the passage cites for certain")
            .put(MAY_CITE, "candidates of the passage's ambiguous citations")
            .put(CITES_PLACE, "symbol and place the passage cites, and everything the place is a part of")
            .put(CITED, "symbols the passage cites for certain, in canonical form, to count")
            .put(CITED_PLACES, "symbol and place the passage cites, to count")
            .put(EDGE, "the passage's citations, whole, in stored form")
            .put(STATUS, "how reading the file ended")
            .put(REASON, "why it did not end well, one line")
            .put(HASH, "SHA-256 of the file")
            .put(READER, "which version of the program read the text out of the file: another one reads it anew")
            .put(PARSER, "which version worked the document out of the text: another one does it anew")
            .put(THESAURUS, "by whose concepts topics were found, if by any")
            .put(TWIN, "symbol and language: several files with the same hold the same document")
            .put(PASSAGES, "number of paragraphs and items")
            .put(RECOMMENDATIONS, "number of recommendations")
            .put(VIEWS, "number of views reported")
            .put(RESOLVED, "number of citations with a certain target")
            .put(AMBIGUOUS, "number of citations with several possible targets")
            .put(UNRESOLVED, "number of citations with no certain target")
            .put(FORMS, "language, stem and word, for every word of the file that is not its own stem")
            .put(
                    RAW,
                    "what was read out of the file, in stored form: with the passages' texts enough to work everything out anew without the file")
            .put(PARSED, "what was worked out of it and stands not with its passages, in stored form")
            .build();

    private Fields() {}

    /** The field that has words of Chinese beside one that has signs: {@code text.zh}. */
    public static String chinese(String field) {
        return stems(field, Analysis.CHINESE);
    }

    /** What stems of a language are made by, whether or not the index has such a field: {@code text.en}. */
    public static String stems(String field, String language) {
        return field + "." + language;
    }

    /** What each field holds, in the order of this class. */
    public static ImmutableMap<String, String> meanings() {
        return MEANINGS;
    }
}
