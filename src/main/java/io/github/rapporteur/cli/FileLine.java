package io.github.rapporteur.cli;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import io.github.rapporteur.document.Document;
import io.github.rapporteur.index.FileOutcome;
import io.github.rapporteur.pipeline.ParsedFile;
import java.time.Duration;
import java.util.Locale;

/** What is told of each file, where that is asked for. */
final class FileLine {

    private FileLine() {}

    /**
     * {@code report.pdf: ok, 12 pages, 84 passages, 0.8 s}.
     *
     * @param taken for this file
     */
    static String of(ParsedFile file, Duration taken) {
        ImmutableList.Builder<String> parts = ImmutableList.builder();
        parts.add(file.status().label());
        file.document().ifPresent(document -> addSize(document, parts));
        return file.source() + ": "
                + Joiner.on(", ").join(parts.add(Words.time(taken)).build());
    }

    private static void addSize(Document document, ImmutableList.Builder<String> parts) {
        int pages = document.text().pages().size();
        if (pages > 0) {
            parts.add(Words.count(pages, "page"));
        }
        parts.add(Words.count(document.nodes().size(), "passage"));
    }

    /**
     * {@code report.pdf: ok, added, after 12 s}: files are read side by side.
     *
     * @param elapsed since the run began
     */
    static String of(FileOutcome outcome, Duration elapsed) {
        return outcome.file() + ": " + outcome.status().label() + ", "
                + outcome.change().name().toLowerCase(Locale.ROOT) + ", after " + Words.time(elapsed)
                + outcome.reason().map(reason -> ": " + reason).orElse("");
    }
}
