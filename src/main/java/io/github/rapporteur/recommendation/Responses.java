package io.github.rapporteur.recommendation;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.github.rapporteur.language.FoldedText;
import io.github.rapporteur.language.WordList;
import java.util.List;
import java.util.Optional;

/** Tells from the paragraph over a list what the State under review says to it. */
final class Responses {
    private static final ImmutableList<List<String>> ROWS = WordList.rows(Responses.class, "responses.tsv", 2);

    private Responses() {}

    /** {@code supported}, {@code noted}, {@code rejected} or {@code pending}; empty where the paragraph says neither. */
    static Optional<String> of(String paragraph) {
        String text = FoldedText.fold(paragraph);
        return ROWS.stream()
                .filter(row ->
                        Splitter.on('+').trimResults().splitToStream(row.get(1)).allMatch(text::contains))
                .map(row -> row.get(0))
                .findFirst();
    }
}
