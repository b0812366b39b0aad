package io.github.rapporteur.extract.pdf;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.Duration;

/**
 * How much of a PDF is read. What lies beyond a limit is left out and reported; what comes before it is kept.
 *
 * @param pages at most so many pages
 * @param characters at most so many characters of all pages together
 * @param charactersOfPage at most so many characters of one page
 * @param depth at most so many nodes of the page tree, or drawings inside of drawings, below each other
 * @param time after which no further page is begun
 */
public record PdfLimits(int pages, int characters, int charactersOfPage, int depth, Duration time) {

    /**
     * Enough for every document the United Nations print: 5,000 pages, 20 million characters, 400,000 on one page, 100
     * levels, an hour.
     */
    public static final PdfLimits DEFAULTS = new PdfLimits(5_000, 20_000_000, 400_000, 100, Duration.ofHours(1));

    /** @throws IllegalArgumentException if a limit is not above zero */
    public PdfLimits {
        checkArgument(pages > 0, "pages must be above zero, not %s", pages);
        checkArgument(characters > 0, "characters must be above zero, not %s", characters);
        checkArgument(charactersOfPage > 0, "charactersOfPage must be above zero, not %s", charactersOfPage);
        checkArgument(depth > 0, "depth must be above zero, not %s", depth);
        checkArgument(time.isPositive(), "time must be above zero, not %s", time);
    }

    /** The same limits with another number of pages. */
    public PdfLimits withPages(int count) {
        return new PdfLimits(count, characters, charactersOfPage, depth, time);
    }

    /** The same limits with another number of characters of all pages. */
    public PdfLimits withCharacters(int count) {
        return new PdfLimits(pages, count, charactersOfPage, depth, time);
    }

    /** The same limits with another number of characters of one page. */
    public PdfLimits withCharactersOfPage(int count) {
        return new PdfLimits(pages, characters, count, depth, time);
    }

    /** The same limits with another depth. */
    public PdfLimits withDepth(int levels) {
        return new PdfLimits(pages, characters, charactersOfPage, levels, time);
    }

    /** The same limits with another time. */
    public PdfLimits withTime(Duration newTime) {
        return new PdfLimits(pages, characters, charactersOfPage, depth, newTime);
    }
}
