package io.github.rapporteur.benchmarks;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableTable;
import com.google.common.io.Resources;
import io.github.rapporteur.synthetic.SyntheticText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * An invented report in the form of a printed document of the United Nations: head, headings, five to ten numbered paragraphs,
 * of which some have items, three of ten cite something and the last ask somebody to act. The same number gives the same
 * report. Half of the sentences in English are of invented words that are as unevenly frequent as those of a language, for a
 * corpus that grows has ever new ones.
 */
public final class SyntheticReport {
    private static final long SEED = 0x9E3779B97F4A7C15L;
    private static final double WITH_ITEMS = 0.15;
    private static final double INVENTED = 0.5;
    private static final String DATES_IN_ENGLISH = "zh ru ar";
    private static final ImmutableTable<String, String, ImmutableList<String>> PARTS = parts();
    private static final SyntheticWords WORDS = new SyntheticWords();

    private final int number;
    private final String language;
    private final Random random;
    private final SyntheticText text;
    private final StringBuilder source = new StringBuilder();

    private SyntheticReport(int number, ImmutableList<String> languages) {
        this.number = number;
        this.random = new Random(number * SEED);
        this.language = languages.get(random.nextInt(languages.size()));
        this.text = SyntheticText.by(random, language);
    }

    private static ImmutableTable<String, String, ImmutableList<String>> parts() {
        try {
            ImmutableListMultimap<List<String>, String> rows =
                    Resources.readLines(Resources.getResource("reports.tsv"), StandardCharsets.UTF_8).stream()
                            .filter(line -> !line.startsWith("#"))
                            .skip(1)
                            .map(Splitter.on('\t')::splitToList)
                            .collect(ImmutableListMultimap.toImmutableListMultimap(
                                    row -> row.subList(0, 2), row -> row.get(2)));
            return rows.keySet().stream()
                    .collect(ImmutableTable.toImmutableTable(key -> key.get(0), key -> key.get(1), rows::get));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file's name and what it holds, in the notation of the program's samples. */
    public record Source(String name, String text) {}

    /**
     * A report.
     *
     * @param number from 0
     * @param languages of which it is in one, ISO 639-1
     * @param format {@code pdf} or {@code txt}
     */
    public static Source of(int number, ImmutableList<String> languages, String format) {
        return new SyntheticReport(number, languages).source(format);
    }

    private Source source(String format) {
        String symbol = SyntheticCorpus.symbol(number).canonical();
        String name = symbol.replace('/', '_') + "." + language + "." + format;
        field("file", name);
        field("symbol", symbol);
        field("language", language);
        field("kind", "report");
        for (String part : ImmutableList.of("united-nations", "organ", "distribution")) {
            field(part, any(part));
        }
        field("date", date());
        field("original", any("original"));
        field("left", any("item"));
        String title = any("title");
        field("title", title);
        block("= " + title);
        body();
        return new Source(name, source.toString());
    }

    private void body() {
        ImmutableList<String> headings = PARTS.get(language, "heading");
        int paragraphs = 5 + random.nextInt(6);
        for (int i = 0; i < paragraphs; i++) {
            int heading = i * headings.size() / paragraphs;
            if (i == 0 || heading > (i - 1) * headings.size() / paragraphs) {
                block("# [" + "ABCDE".charAt(heading) + ".] " + headings.get(heading));
            }
            boolean asks = heading == headings.size() - 1;
            paragraph(i + 1, asks ? any("asks") + (language.equals("zh") ? "。" : ".") : words());
        }
    }

    private void paragraph(int label, String words) {
        block("[" + label + ".] " + words);
        if (random.nextDouble() < WITH_ITEMS) {
            for (char item = 'a'; item < 'd'; item++) {
                block("  [(" + item + ")] " + words());
            }
        }
    }

    private String words() {
        boolean invented = language.equals("en") && random.nextDouble() < INVENTED;
        return invented ? text.paragraph() + " " + WORDS.run(random, 12, 30) + "." : text.paragraph();
    }

    private String date() {
        Locale locale = Locale.of(DATES_IN_ENGLISH.contains(language) ? "en" : language);
        LocalDate date = LocalDate.of(1980 + random.nextInt(45), 1 + random.nextInt(12), 1 + random.nextInt(28));
        return DateTimeFormatter.ofPattern(any("date"), locale).format(date);
    }

    private String any(String part) {
        ImmutableList<String> ways = PARTS.get(language, part);
        return ways.get(random.nextInt(ways.size()))
                .replace("{n}", Integer.toString(1 + random.nextInt(99)))
                .replace("{s}", Integer.toString(31 + random.nextInt(48)));
    }

    private void field(String name, String value) {
        source.append(name).append(": ").append(value).append('\n');
    }

    private void block(String block) {
        source.append('\n').append(block).append('\n');
    }
}
