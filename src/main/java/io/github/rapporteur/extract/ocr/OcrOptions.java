package io.github.rapporteur.extract.ocr;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.time.Duration;

/**
 * How scanned pages are read.
 *
 * @param program Tesseract, version 4 or later: a name that is looked up on the {@code PATH}, or a path
 * @param languages of the pages, ISO 639-1; where empty, those of the six official languages of the United Nations that
 *     Tesseract has packs for are tried
 * @param pages at most so many pages of a file
 * @param pageTime for one page; a page that takes longer is left out and reported
 */
public record OcrOptions(String program, ImmutableList<String> languages, int pages, Duration pageTime) {

    /** The installed Tesseract with the packs it has; 500 pages of a file, a minute for each. */
    public static final OcrOptions DEFAULTS =
            new OcrOptions("tesseract", ImmutableList.of(), 500, Duration.ofSeconds(60));

    /** @throws IllegalArgumentException if a limit is not above zero, or there is no program */
    public OcrOptions {
        checkArgument(!program.isBlank(), "program must name Tesseract");
        checkArgument(pages > 0, "pages must be above zero, not %s", pages);
        checkArgument(pageTime.isPositive(), "pageTime must be above zero, not %s", pageTime);
    }

    /** The same with another program. */
    public OcrOptions withProgram(String newProgram) {
        return new OcrOptions(newProgram, languages, pages, pageTime);
    }

    /** The same for pages in given languages, ISO 639-1. */
    public OcrOptions withLanguages(String... codes) {
        return new OcrOptions(program, ImmutableList.copyOf(codes), pages, pageTime);
    }

    /** The same with another limit of pages. */
    public OcrOptions withPages(int count) {
        return new OcrOptions(program, languages, count, pageTime);
    }

    /** The same with another time for one page. */
    public OcrOptions withPageTime(Duration time) {
        return new OcrOptions(program, languages, pages, time);
    }
}
