package io.github.rapporteur.export;

import io.github.rapporteur.document.Masthead;
import io.github.rapporteur.index.CitationLine;
import io.github.rapporteur.pipeline.ParsedFile;
import io.github.rapporteur.recommendation.Recommendation;
import io.github.rapporteur.resolution.DocumentLinks;
import io.github.rapporteur.symbol.Symbol;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whole documents to read: head, text with its numbers as printed, then what it recommends. A rule parts one from the next. */
final class MarkdownDocuments implements ExportWriter<ParsedFile> {
    private static final String ARABIC = "ar";

    private final Writer out;
    private boolean any;

    MarkdownDocuments(Writer out) {
        this.out = out;
    }

    @Override
    public void write(ParsedFile file) throws IOException {
        boolean rightToLeft = Work.language(file).equals(ARABIC);
        out.write(any ? "\n---\n\n" : "");
        any = true;
        out.write(rightToLeft ? "<div dir=\"rtl\" lang=\"ar\">\n\n" : "");
        out.write("# " + MarkdownText.of(Work.title(file).orElseGet(() -> CitationLine.of(file))) + "\n\n");
        out.write(head(file) + "\n");
        if (file.document().isPresent()) {
            new MarkdownTree(file, file.document().get(), out).write();
        }
        recommendations(file);
        out.write(rightToLeft ? "\n</div>\n" : "");
    }

    private static String head(ParsedFile file) {
        Optional<Masthead> head = Work.head(file);
        return Stream.of(
                        file.symbol().map(Symbol::printed).map(MarkdownText::of).map(symbol -> "**" + symbol + "**"),
                        head.map(read -> read.kind().label()),
                        head.flatMap(read -> read.adopted().or(read::issued)).map(LocalDate::toString),
                        DocumentLinks.to(file.symbol(), Work.language(file)).map(link -> "<" + link + ">"))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
    }

    private void recommendations(ParsedFile file) throws IOException {
        if (file.recommendations().stream().anyMatch(MarkdownDocuments::isOwn)) {
            out.write("\n## Recommendations\n\n");
            for (Recommendation recommendation : file.recommendations()) {
                if (isOwn(recommendation)) {
                    String place = CitationLine.of(
                            file,
                            file.document().orElseThrow(),
                            file.document().orElseThrow().nodes().get(recommendation.node()));
                    out.write("- **" + MarkdownText.of(place) + "**: " + MarkdownRecommendations.of(recommendation)
                            + "\n");
                }
            }
        }
    }

    private static boolean isOwn(Recommendation recommendation) {
        return recommendation.kind() == Recommendation.Kind.RECOMMENDATION;
    }
}
