package io.github.rapporteur.export;

import io.github.rapporteur.resolution.DocumentLinks;
import io.github.rapporteur.search.Hit;
import java.io.IOException;
import java.io.Writer;

/** A list of passages, each with its place. */
record MarkdownPassages(Writer out) implements ExportWriter<Hit> {

    @Override
    public void write(Hit next) throws IOException {
        String place = MarkdownText.link(next.citation(), DocumentLinks.to(next.symbol(), next.language()));
        out.write("- " + place + ": " + MarkdownText.of(next.passage()) + "\n");
    }
}
