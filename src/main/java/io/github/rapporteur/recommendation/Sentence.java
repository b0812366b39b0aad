package io.github.rapporteur.recommendation;

import io.github.rapporteur.language.FoldedText;
import io.github.rapporteur.text.Span;

/**
 * A sentence as printed and folded.
 *
 * @param raw as printed
 * @param folded for comparing
 */
record Sentence(String raw, FoldedText folded) {

    static Sentence of(String raw) {
        return new Sentence(raw, FoldedText.of(raw));
    }

    /** The folded text. */
    String text() {
        return folded.text();
    }

    /** The folded offset of a raw one. */
    int fold(int rawOffset) {
        return folded.fromRaw(rawOffset);
    }

    /** What is printed between two folded offsets. */
    String printed(int start, int end) {
        Span span = folded.toRaw(start, end);
        return span.in(raw);
    }
}
