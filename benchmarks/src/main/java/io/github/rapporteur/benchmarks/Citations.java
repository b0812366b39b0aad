package io.github.rapporteur.benchmarks;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.rapporteur.reference.References;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.regex.Pattern;

/**
 * How many megabytes of UTF-8 a second of CPU are enough for when mentions are looked for, by the library and by a plain
 * alternation of regular expressions for the same forms, in turns within one run; and that the time grows with the text at
 * most, be it long or nothing but slashes and digits.
 */
public final class Citations {
    private static final double NANOS = 1e9;
    private static final double MEGA = 1e6;
    private static final int WARM_UPS = 30;
    private static final int ROUNDS = 15;
    private static final References REFERENCES = References.create();

    /** Invented paragraphs, of which every third cites something, as reports do. */
    private static final ImmutableMap<String, ImmutableList<String>> PARAGRAPHS = ImmutableMap.of(
            "en",
            ImmutableList.of(
                    "Recalling its resolutions 58/203 of 22 December 2003 and 59/223 of 22 December 2004, and Security Council"
                            + " resolution 1373 (2001), paragraph 2 (f), and taking note of the report (E/CN.15/2018/12, paras. 23 and 24),",
                    "The keepers of the lamps met in the spring to speak of oil and of wicks, and of the ships that pass in the"
                            + " night with nobody on their bridges. Many of them wished for brighter lamps and for less rain.",
                    "One keeper said that a lamp that nobody sees is no lamp, and that the counting of ships should be left to"
                            + " those who have the time for it; another held that time was what every keeper had in plenty."),
            "ar",
            ImmutableList.of(
                    "إذ تشير إلى قراراتها 58/203 المؤرخ 22 كانون الأول/ديسمبر 2003 و 59/223 المؤرخ 22 كانون الأول/ديسمبر 2004،"
                            + " وقرار مجلس الأمن 1373 (2001)، وتحيط علما بالتقرير (E/CN.15/2018/12، الفقرتان 23 و 24)،",
                    "اجتمع حراس المنارات في الربيع للحديث عن الزيت والفتائل وعن السفن التي تمر ليلا دون أن يقف أحد على جسورها،"
                            + " وتمنى كثير منهم مصابيح أشد نورا ومطرا أقل.",
                    "وقال أحد الحراس إن المصباح الذي لا يراه أحد ليس مصباحا، وإن عد السفن ينبغي أن يترك لمن لديه وقت لذلك."));

    /** The forms that mentions have: symbols, numbers behind a noun, numbers with a year or session. */
    private static final ImmutableMap<String, Pattern> ALTERNATIONS = ImmutableMap.of(
            "en",
            Pattern.compile("\\b[A-Z][A-Z.-]*(?:/[A-Za-z0-9.()-]+)+"
                    + "|\\b(?:[A-Z][a-z]+ )*(?:resolutions?|decisions?) (?:\\d+/\\d+|\\d+(?: [A-Z])? \\([A-Z0-9-]+\\))"
                    + "|\\b\\d{1,4}/\\d{1,4}\\b|\\b\\d+(?: [A-Z])? \\((?:\\d{4}|[IVXL]+)\\)|\\bE?S-\\d+/\\d+"
                    + "|\\b(?:Ibid|the same resolution|that resolution)\\b"),
            "ar",
            Pattern.compile("\\b[A-Z][A-Z.-]*(?:/[A-Za-z0-9.()-]+)+"
                    + "|(?:قرار|القرار|قرارها|قراراتها|مقرر)(?: [\\u0621-\\u064a]+)* (?:\\d+/\\d+|\\d+ \\(\\d{4}\\))"
                    + "|\\d{1,4}/\\d{1,4}|\\d+(?: [\\u0621-\\u064a]+)? \\((?:\\d{4}|د-\\d+)\\)|دإ-\\d+/\\d+"
                    + "|المرجع نفسه|القرار نفسه"));

    private Citations() {}

    /** @param args none */
    public static void main(String[] args) {
        for (String language : PARAGRAPHS.keySet()) {
            compare(language);
        }
        grows("english text", String.join(" ", text("en", 1)), "en");
        grows("slashes and digits", "1/2/", "en");
        grows("brackets and digits", "1 (", "ar");
    }

    private static ImmutableList<String> text(String language, int times) {
        ImmutableList.Builder<String> text = ImmutableList.builder();
        for (int i = 0; i < times; i++) {
            text.addAll(PARAGRAPHS.get(language));
        }
        return text.build();
    }

    private static void compare(String language) {
        ImmutableList<String> text = text(language, 2_000);
        Pattern pattern = ALTERNATIONS.get(language);
        ToLongFunction<String> library = paragraph -> REFERENCES.mentions(paragraph, language).size();
        ToLongFunction<String> alternation = paragraph -> pattern.matcher(paragraph).results().count();
        List<Double> fast = new ArrayList<>();
        List<Double> plain = new ArrayList<>();
        for (int i = 0; i < WARM_UPS + ROUNDS; i++) {
            double a = rate(text, library);
            double b = rate(text, alternation);
            if (i >= WARM_UPS) {
                fast.add(a);
                plain.add(b);
            }
        }
        System.out.printf(
                "%s: library %.0f MB a CPU second, alternation %.0f, ratio %.1f%n",
                language, median(fast), median(plain), median(fast) / median(plain));
    }

    private static double rate(List<String> text, ToLongFunction<String> finder) {
        long bytes = text.stream()
                .mapToLong(paragraph -> paragraph.getBytes(StandardCharsets.UTF_8).length)
                .sum();
        long start = cpu();
        long found = 0;
        for (String paragraph : text) {
            found += finder.applyAsLong(paragraph);
        }
        double seconds = (cpu() - start) / NANOS;
        return found == 0 ? 0 : bytes / MEGA / seconds;
    }

    private static double median(List<Double> rates) {
        List<Double> sorted = rates.stream().sorted(Comparator.naturalOrder()).toList();
        return sorted.get(sorted.size() / 2);
    }

    /** Twice the text may take twice the time, give or take what the machine does beside. */
    private static void grows(String what, String unit, String language) {
        StringBuilder line = new StringBuilder(what).append(':');
        for (int megabytes : new int[] {5, 25, 50}) {
            String text = Strings.repeat(unit, megabytes * 1_000_000 / unit.length());
            long start = cpu();
            REFERENCES.mentions(text, language);
            line.append("  %d MB in %.2f s".formatted(megabytes, (cpu() - start) / NANOS));
        }
        System.out.println(line);
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
