package io.github.rapporteur.extract.pdf;

/**
 * How much of a PDF is read. What lies beyond a limit is left out and reported; what comes before it is kept.
 *
 * @param pages at most so many pages
 * @param characters at most so many characters of all pages together
 * @param charactersOfPage at most so many characters of one page
 */
public record PdfLimits(int pages, int characters, int charactersOfPage) {

    /** Enough for every document the United Nations print: 5,000 pages, 20 million characters, 400,000 on one page. */
    public static PdfLimits defaults() {
        return new PdfLimits(5_000, 20_000_000, 400_000);
    }

    /** @throws IllegalArgumentException if a limit is not above zero */
    public PdfLimits {
        if (pages <= 0 || characters <= 0 || charactersOfPage <= 0) {
            throw new IllegalArgumentException("limits must be above zero");
        }
    }
}
