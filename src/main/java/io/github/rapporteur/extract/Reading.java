package io.github.rapporteur.extract;

import com.google.common.base.Stopwatch;
import com.google.common.base.Ticker;
import com.google.common.collect.ImmutableList;
import io.github.rapporteur.text.Problem;
import io.github.rapporteur.text.SourceText;
import io.github.rapporteur.text.SourceTextBuilder;

/** The reading of one file: what was found so far, and its limits. */
final class Reading {
    private final Limits limits;
    private final Stopwatch time;
    private final SourceTextBuilder text = new SourceTextBuilder(this::check);

    Reading(Limits limits, Ticker ticker) {
        this.limits = limits;
        this.time = Stopwatch.createStarted(ticker);
    }

    private void check(int characters) {
        if (characters > limits.characters()) {
            throw LimitReached.characters();
        }
        if (time.elapsed().compareTo(limits.time()) > 0) {
            throw LimitReached.time();
        }
    }

    SourceTextBuilder text() {
        return text;
    }

    /** What was read when the reader came to its end. */
    Extraction finish(String mediaType) {
        SourceText read = text.build(mediaType);
        if (read.blocks().isEmpty()) {
            return failed(read, Status.NO_TEXT, "The file holds no text; if it holds pictures of pages, it needs OCR.");
        }
        return new Extraction(text.isPartial() ? Status.PARTIAL : Status.OK, read, text.problems());
    }

    /** What was read when a limit ended it. */
    Extraction stop(LimitReached limit, String mediaType) {
        if (limit.status() == Status.TIMED_OUT) {
            return Extraction.failed(
                    Status.TIMED_OUT,
                    "Reading took longer than " + limits.time().toSeconds()
                            + " s and was ended; raise the time limit to try again.");
        }
        text.lose(Problem.of(
                "character-limit",
                "Only the first " + limits.characters() + " characters were read; raise the limit to read all."));
        return finish(mediaType);
    }

    /** What was read when the file proved damaged: its beginning, if there is one. */
    Extraction fail(String message, String mediaType) {
        if (text.isEmpty()) {
            return Extraction.failed(Status.UNREADABLE, message);
        }
        text.lose(Problem.of("damaged", message));
        return finish(mediaType);
    }

    private Extraction failed(SourceText read, Status status, String message) {
        return new Extraction(
                status,
                read,
                ImmutableList.<Problem>builder()
                        .addAll(text.problems())
                        .add(Problem.of(status.label(), message))
                        .build());
    }
}
