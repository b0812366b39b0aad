package io.github.rapporteur.web;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.rapporteur.document.Locator;
import io.github.rapporteur.symbol.NearestSymbols;
import io.github.rapporteur.symbol.Symbol;

/** Answers to questions for what is not there: 404, with what comes near. */
final class Missing {
    private static final int LONGEST_SHOWN = 60;

    private Missing() {}

    /** A text that is no symbol, or that of a document which the index has not. */
    static ProblemException symbol(String text) {
        ImmutableList<String> nearest =
                NearestSymbols.to(text).stream().map(Symbol::canonical).collect(ImmutableList.toImmutableList());
        return new ProblemException(
                404,
                "'" + shown(text) + "' is no document of the index; "
                        + (nearest.isEmpty()
                                ? "search for it, or index it"
                                : "did you mean " + String.join(", ", nearest) + "?"),
                ImmutableMap.of("nearest", nearest));
    }

    /** A file that the index has not. */
    static ProblemException source(String source) {
        return new ProblemException(
                404, "the index has no file '" + shown(source) + "'; 'source' of a hit names one, letter by letter");
    }

    /** A document that the index has, but not so. */
    static ProblemException version(Symbol symbol, ImmutableList<String> languages) {
        return new ProblemException(
                404,
                symbol + " is not in the index in that language or file; there is " + String.join(", ", languages),
                ImmutableMap.of("languages", languages));
    }

    /** A place that a document has not. */
    static ProblemException place(Symbol symbol, Locator place) {
        return new ProblemException(
                404, symbol + " has no place '" + shown(place.value()) + "'; 'nodes' of the document have them all");
    }

    static String shown(String text) {
        return Ascii.truncate(text, LONGEST_SHOWN, "…");
    }
}
