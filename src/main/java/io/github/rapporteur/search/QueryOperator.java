package io.github.rapporteur.search;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Optional;

/**
 * How words of a query are written and joined. This table is what queries are read by, and what the reference of the query
 * language is printed from.
 */
public enum QueryOperator {
    WORDS("word word", "all these words, in any of their forms, in the passage or its headings", "training of judges"),
    PHRASE("\"phrase\"", "these words in this order, just as they are", "\"mutual legal assistance\""),
    AND(
            "AND",
            "both; needed nowhere, since words that stand together are all looked for",
            "training AND judges",
            "AND",
            "&&"),
    OR("OR", "at least one of both", "judges OR prosecutors", "OR", "||"),
    NOT(
            "NOT, -",
            "leaves out what holds this; a minus sign stands right before a word, phrase, field or bracket",
            "training -judges",
            "NOT"),
    BRACKETS("( )", "what belongs together", "training (judges OR prosecutors)"),
    NEAR(
            "near/5",
            "words or phrases, in any order, with at most so many other words between them",
            "training near/5 judges"),
    PREFIX("word*", "words that begin so", "prosecut*"),
    WILDCARD("w*rd", "a star stands for any letters, also in front; at most three a word", "*crime"),
    FUZZY("word~", "words written almost so: one slip, two in long words; ~1 and ~2 say how many", "judgse~"),
    FIELD(
            "field:value",
            "what a field holds, see below; a value of several words stands in quotation marks",
            "kind:resolution training"),
    FIELD_BRACKETS("field:( )", "several values of one field", "kind:(resolution OR report)"),
    RANGE("from..to", "in years, sessions, dates and strengths: from, to or both", "year:2015.."),
    SYMBOL(
            "A/RES/65/230",
            "a symbol alone finds the document, then what belongs to it, then what cites it; among words"
                    + " both its passages and those that cite it",
            "E/CN.15/2018/12"),
    SERIES("E/CN.15/*", "all documents whose symbols begin so; with other words their passages", "E/CN.15/*"),
    PLACE("symbol, para. 9", "a paragraph or other place, then what cites it", "E/CN.15/2018/12, para. 9"),
    CITATION(
            "citation",
            "a citation in words that means one document, when nothing else is asked",
            "General Assembly resolution 65/230"),
    EVERYTHING("*", "everything", "*");

    private final String form;
    private final String meaning;
    private final String example;
    private final ImmutableList<String> words;

    QueryOperator(String form, String meaning, String example, String... words) {
        this.form = form;
        this.meaning = meaning;
        this.example = example;
        this.words = ImmutableList.copyOf(words);
    }

    /** How it looks. */
    public String form() {
        return form;
    }

    /** What it finds. */
    public String meaning() {
        return meaning;
    }

    /** How it is typed. */
    public String example() {
        return example;
    }

    /** The operator that a word stands for: {@code AND}, {@code &&}; empty for all other words. */
    static Optional<QueryOperator> written(String word) {
        return Arrays.stream(values())
                .filter(operator -> operator.words.contains(word))
                .findFirst();
    }
}
