package io.github.rapporteur.language;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.github.rapporteur.text.Span;

/**
 * Splits text into sentences. A sentence ends with a full stop, a question or exclamation mark or an ellipsis, with the
 * closing brackets, quotation marks and note marks behind it; never with a semicolon or colon, never inside a symbol, a
 * decimal, an abbreviation, a bracket or a quoted title. Immutable, safe for use by several threads.
 */
public final class Sentences {
    private static final ImmutableMap<String, Sentences> ALL = Maps.toMap(Languages.OFFICIAL, Sentences::new);

    private final FullStops fullStops;

    private Sentences(String language) {
        this.fullStops = new FullStops(language);
    }

    /** The rules of a language, as ISO 639-1 code; a language without abbreviations of its own has the common ones. */
    public static Sentences of(String language) {
        Sentences sentences = ALL.get(language);
        return sentences == null ? new Sentences(language) : sentences;
    }

    /** The sentences of a text, in order, without white space around them. Takes time linear in the length of the text. */
    public ImmutableList<Span> split(CharSequence text) {
        return new SentenceScan(text.toString(), fullStops).sentences();
    }
}
