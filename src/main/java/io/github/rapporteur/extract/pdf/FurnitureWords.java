package io.github.rapporteur.extract.pdf;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells the words of running heads and feet: job numbers, bar codes, page numbers, the request to recycle. */
final class FurnitureWords {
    private static final Splitter WORDS =
            Splitter.on(CharMatcher.whitespace()).omitEmptyStrings().trimResults();
    private static final Splitter CELLS = Splitter.on('\t').limit(2);

    /** {@code 25-03000}, {@code GE.10-12345}, {@code V.03-80680*}, {@code N0912345}; see the domain's notes on mastheads; among Arabic its brackets stray. */
    private static final Pattern JOB = Pattern.compile(
            "[()]?(?:[A-Z]{1,3}[.-]?)?\\d{2}-\\d{5}\\*{0,2}(?:\\([ACEFRS]\\)\\*?)?|[KNVGE]{1,2}\\.?\\d{7}E?\\*?|\\d{7}E?\\*?");

    private static final Pattern BAR_CODE = Pattern.compile("\\*+[A-Z0-9.\\-]{6,14}\\*+");
    private static final Pattern LANGUAGE = Pattern.compile("\\([ACEFRS]\\)\\*?|[()][ACEFRS]|[ACEFRS][()]");
    private static final Pattern DATE = Pattern.compile("\\d{6}");
    private static final Pattern MORE = Pattern.compile("/?(?:\\.{3}|…)/?|/");
    private static final Pattern PAGE_OF = Pattern.compile("(\\d{1,4})/(\\d{1,4})");
    private static final Pattern PAGE = Pattern.compile("-?\\d{1,7}-?|[ivxlc]{1,7}");
    /** Text recognised on scans spoils what follows a job number. */
    private static final int SHORT = 30;

    /** Covers and inserted leaves shift the numbers of pages. */
    private static final int SHIFTED = 6;

    private static final Pattern DASH = Pattern.compile("[-–—]");

    private final ImmutableSetMultimap<String, String> words;

    FurnitureWords() {
        ImmutableSetMultimap.Builder<String, String> builder = ImmutableSetMultimap.builder();
        try {
            for (String line : Resources.readLines(
                    Resources.getResource(FurnitureWords.class, "furniture-words.tsv"), StandardCharsets.UTF_8)) {
                if (!line.startsWith("#")) {
                    List<String> cells = CELLS.splitToList(line);
                    builder.put(cells.get(0), cells.get(1));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        words = builder.build();
    }

    /** What a line is made of, as far as it is furniture. */
    enum Kind {
        /** Something else than furniture. */
        TEXT,
        /** A page number, perhaps with a word; alone it could be anything. */
        NUMBER,
        /** The name of a language, as in old running heads. */
        LANGUAGE,
        /** A job number, a bar code, a page n of m: nothing but furniture looks so. */
        CERTAIN
    }

    Kind classify(String line) {
        if (line.length() > 80) {
            return Kind.TEXT;
        }
        Kind kind = Kind.TEXT;
        int at = 0;
        for (String word : WORDS.split(line.replace("- ", "-"))) {
            Kind next = word(word);
            if (at++ == 0 && line.length() < SHORT && JOB.matcher(word).matches()) {
                return Kind.CERTAIN;
            }
            if (next == Kind.TEXT) {
                return Kind.TEXT;
            }
            kind = next.compareTo(kind) > 0 ? next : kind;
        }
        return kind;
    }

    /**
     * Whether a line that reads as page n of m, or m of n among Arabic, cannot be that: the number of a resolution.
     *
     * @param page the number of the page it stands on
     * @param pages how many there are
     */
    boolean isNoPage(String line, int page, int pages) {
        Matcher matcher = PAGE_OF.matcher(line.strip());
        if (!matcher.matches()) {
            return false;
        }
        int first = Integer.parseInt(matcher.group(1));
        int second = Integer.parseInt(matcher.group(2));
        return !isPage(first, second, page, pages) && !isPage(second, first, page, pages);
    }

    private static boolean isPage(int number, int of, int page, int pages) {
        boolean year = of >= 1900 && of < 2100 && pages < 1000;
        return Math.abs(number - page) <= SHIFTED && of >= number && of >= pages - SHIFTED && !year;
    }

    private Kind word(String word) {
        if (JOB.matcher(word).matches()
                || BAR_CODE.matcher(word).matches()
                || PAGE_OF.matcher(word).matches()
                || LANGUAGE.matcher(word).matches()
                || MORE.matcher(word).matches()) {
            return Kind.CERTAIN;
        }
        String lower = word.toLowerCase(Locale.ROOT);
        if (words.containsEntry("recycle", lower)) {
            return Kind.CERTAIN;
        }
        if (words.containsEntry("language", lower)) {
            return Kind.LANGUAGE;
        }
        boolean number = PAGE.matcher(word).matches()
                || DATE.matcher(word).matches()
                || DASH.matcher(word).matches()
                || words.containsEntry("page", lower);
        return number ? Kind.NUMBER : Kind.TEXT;
    }
}
