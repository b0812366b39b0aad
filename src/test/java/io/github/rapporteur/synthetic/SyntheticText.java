package io.github.rapporteur.synthetic;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;

/**
 * Invented text in the manner of United Nations documents, the same in every run: two to four sentences a paragraph, and three
 * paragraphs of ten cite something, as in resolutions and reports.
 */
public final class SyntheticText {
    /** The languages there are phrases for, ISO 639-1. */
    public static final ImmutableList<String> LANGUAGES = ImmutableList.of("en", "fr", "es", "ru", "zh", "ar");

    private static final long SEED = 65_230;
    private static final double CITING = 0.3;
    private static final double ADDED = 0.6;
    private static final Pattern SLOT = Pattern.compile("\\{[a-z]}");

    /** By language. */
    private static final ImmutableListMultimap<String, List<String>> PHRASES =
            Multimaps.index(rows("phrases.tsv"), row -> row.get(0));

    private final Random random;
    private final ImmutableListMultimap<String, String> phrases;
    private final boolean blanks;

    private SyntheticText(String language, Random random) {
        this.random = random;
        this.phrases = PHRASES.get(language).stream()
                .collect(ImmutableListMultimap.toImmutableListMultimap(row -> row.get(1), row -> row.get(2)));
        this.blanks = !language.equals("zh");
    }

    /** Text that goes on as long as one asks, the same for the same random numbers. @param language ISO 639-1 */
    public static SyntheticText by(Random random, String language) {
        return new SyntheticText(language, random);
    }

    /** Paragraphs that are so long together, in bytes of UTF-8, or a paragraph longer. */
    public static ImmutableList<String> paragraphs(String language, long bytes) {
        SyntheticText text = new SyntheticText(language, new Random(SEED));
        ImmutableList.Builder<String> paragraphs = ImmutableList.builder();
        for (long made = 0; made < bytes; ) {
            String paragraph = text.paragraph();
            paragraphs.add(paragraph);
            made += paragraph.getBytes(StandardCharsets.UTF_8).length;
        }
        return paragraphs.build();
    }

    /** The rows of a table of this package, without remarks and its head line. */
    static ImmutableList<List<String>> rows(String table) {
        try {
            return Resources.readLines(Resources.getResource("synthetic/" + table), StandardCharsets.UTF_8).stream()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(Splitter.on('\t')::splitToList)
                    .collect(ImmutableList.toImmutableList());
        } catch (IOException e) {
            throw new UncheckedIOException("no table " + table, e);
        }
    }

    /** The next paragraph. */
    public String paragraph() {
        int sentences = 2 + random.nextInt(3);
        int citing = random.nextDouble() < CITING ? random.nextInt(sentences) : sentences;
        ImmutableList.Builder<String> all = ImmutableList.builder();
        for (int i = 0; i < sentences; i++) {
            all.add((i == citing ? one("cites") : plain()) + (blanks ? "." : "\u3002"));
        }
        return String.join(blanks ? " " : "", all.build());
    }

    private String plain() {
        String blank = blanks ? " " : "";
        String sentence = one("subject") + blank + one("verb") + blank + one("object");
        return random.nextDouble() < ADDED ? sentence + (blanks ? ", " : "\uff0c") + one("adjunct") : sentence;
    }

    private String one(String kind) {
        return filled(phrases.get(kind).get(random.nextInt(phrases.get(kind).size())));
    }

    private String filled(String phrase) {
        return SLOT.matcher(phrase).replaceAll(slot -> switch (slot.group()) {
            case "{s}" -> String.valueOf(31 + random.nextInt(48));
            case "{n}" -> String.valueOf(1 + random.nextInt(320));
            case "{c}" -> String.valueOf(100 + random.nextInt(2600));
            case "{y}" -> String.valueOf(1950 + random.nextInt(74));
            case "{d}" -> String.valueOf(1 + random.nextInt(28));
            case "{m}" -> one("month");
            default -> String.valueOf(1 + random.nextInt(29));
        });
    }
}
