package io.github.rapporteur.export;

import com.google.common.base.Joiner;
import io.github.rapporteur.recommendation.Occurrence;
import io.github.rapporteur.recommendation.Recommendation;
import io.github.rapporteur.resolution.DocumentLinks;
import java.io.IOException;
import java.io.Writer;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A list of recommendations, each with its place. */
record MarkdownRecommendations(Writer out) implements ExportWriter<Occurrence> {

    @Override
    public void write(Occurrence next) throws IOException {
        String place = MarkdownText.link(next.citation(), DocumentLinks.to(next.symbol(), next.language()));
        out.write("- " + place + ": " + of(next.recommendation()) + "\n");
    }

    /** The sentence; in italics who is asked, and with what word. */
    static String of(Recommendation recommendation) {
        String asked = Stream.of(
                        Optional.of(Joiner.on(", ").join(recommendation.addressees())), recommendation.modality())
                .flatMap(Optional::stream)
                .filter(words -> !words.isBlank())
                .map(MarkdownText::of)
                .collect(Collectors.joining("; "));
        return MarkdownText.of(recommendation.sentence()) + (asked.isEmpty() ? "" : " — *" + asked + "*");
    }
}
