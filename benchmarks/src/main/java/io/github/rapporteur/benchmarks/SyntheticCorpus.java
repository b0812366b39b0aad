package io.github.rapporteur.benchmarks;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.github.rapporteur.document.DocumentKind;
import io.github.rapporteur.document.Masthead;
import io.github.rapporteur.document.NodeType;
import io.github.rapporteur.pipeline.ParsedFile;
import io.github.rapporteur.recommendation.Recommendation;
import io.github.rapporteur.reference.Citation;
import io.github.rapporteur.reference.ReferenceKind;
import io.github.rapporteur.reference.Resolution;
import io.github.rapporteur.symbol.Symbol;
import io.github.rapporteur.synthetic.SyntheticText;
import io.github.rapporteur.text.Span;
import io.github.rapporteur.topic.Topic;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;

/**
 * Invented documents of forty paragraphs and items in the mean, the same in every run: headings, items below every sixth
 * paragraph, citations of other documents in three paragraphs of ten, recommendations in two. Four documents of five are
 * English, the others in the other languages of the United Nations. Safe for use by several threads.
 */
public final class SyntheticCorpus {
    private static final int SECTIONS = 5;
    private static final int PARAGRAPHS = 5;
    private static final int ITEMS = 4;
    private static final double WITH_ITEMS = 0.15;
    private static final double CITING = 0.3;
    private static final double RECOMMENDING = 0.2;
    private static final double ENGLISH = 0.8;
    private static final long TEXT_OF_A_LANGUAGE = 400_000;
    private static final ImmutableList<String> SERIES = ImmutableList.of(
            "A/%2$d/%3$d", "A/RES/%2$d/%3$d", "E/CN.15/%1$d/%3$d", "E/%1$d/%3$d", "A/HRC/%2$d/%3$d", "S/%1$d/%3$d",
            "CRC/C/%2$d/%3$d", "E/CN.7/%1$d/%3$d", "CTOC/COP/%1$d/%3$d", "A/C.3/%2$d/L.%3$d");
    private static final int OF_A_YEAR = 600;

    private final SyntheticWords words = new SyntheticWords();
    private final ImmutableMap<String, ImmutableList<String>> others = Maps.toMap(
            SyntheticText.LANGUAGES.subList(1, SyntheticText.LANGUAGES.size()),
            language -> SyntheticText.paragraphs(language, TEXT_OF_A_LANGUAGE));

    /** The symbol of a document. */
    public static Symbol symbol(int number) {
        String series = SERIES.get(number % SERIES.size());
        int year = year(number);
        return Symbol.parse(series.formatted(year, year - 1945, 1 + number / SERIES.size() % OF_A_YEAR));
    }

    private static int year(int number) {
        return 1975 + number / (SERIES.size() * OF_A_YEAR) % 50;
    }

    /** A document. */
    public ParsedFile file(int number, String source) {
        return new Making(number).file(source);
    }

    SyntheticWords words() {
        return words;
    }

    /** One document in the making. */
    private final class Making {
        private final int number;
        private final Random random;
        private final String language;
        private final SyntheticFile file = new SyntheticFile();

        Making(int number) {
            this.number = number;
            this.random = new Random(number * 0x9E3779B97F4A7C15L);
            this.language = random.nextDouble() < ENGLISH
                    ? "en"
                    : others.keySet().asList().get(random.nextInt(others.size()));
        }

        ParsedFile file(String source) {
            String title = line(8, 16);
            file.add(NodeType.TITLE, OptionalInt.empty(), "", "", title);
            int paragraph = 1;
            for (int section = 0; section < SECTIONS; section++) {
                int heading = file.next();
                String label = String.valueOf((char) ('A' + section));
                file.add(NodeType.HEADING, OptionalInt.empty(), label, label, line(3, 8));
                int most = PARAGRAPHS - 2 + random.nextInt(5);
                for (int i = 0; i < most; i++) {
                    paragraph(heading, paragraph++);
                }
            }
            return file.file(source, masthead(title));
        }

        private Masthead masthead(String title) {
            return new Masthead(
                    Optional.of(symbol(number)),
                    DocumentKind.values()[number % DocumentKind.values().length],
                    language,
                    Optional.of(title),
                    Optional.of(LocalDate.of(year(number), 1 + random.nextInt(12), 1 + random.nextInt(28))),
                    Optional.empty(),
                    Optional.of(String.valueOf(year(number) - 1945)),
                    ImmutableList.of(),
                    Optional.empty());
        }

        private void paragraph(int heading, int label) {
            int id = file.next();
            boolean items = random.nextDouble() < WITH_ITEMS;
            passage(NodeType.PARAGRAPH, heading, label + ".", String.valueOf(label), items ? 1 : 2 + random.nextInt(4));
            for (int i = 0; items && i < ITEMS; i++) {
                String item = "(" + (char) ('a' + i) + ")";
                passage(NodeType.ITEM, id, item, label + item, 1 + random.nextInt(2));
            }
        }

        private void passage(NodeType type, int parent, String label, String locator, int sentences) {
            int id = file.next();
            StringBuilder text = new StringBuilder(text(sentences));
            if (random.nextDouble() < CITING) {
                cite(id, text);
            }
            file.add(type, OptionalInt.of(parent), label, locator, text.toString());
            if (random.nextDouble() < RECOMMENDING) {
                file.recommends(recommendation(id, parent, text.toString()));
            }
        }

        private String text(int sentences) {
            if (!language.equals("en")) {
                ImmutableList<String> paragraphs = others.get(language);
                return paragraphs.get(random.nextInt(paragraphs.size()));
            }
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < sentences; i++) {
                text.append(i == 0 ? "" : " ").append(words.run(random, 12, 30)).append('.');
            }
            return text.toString();
        }

        private String line(int least, int most) {
            return language.equals("en") ? words.run(random, least, most) : text(1).lines().findFirst().orElse("");
        }

        /** Older documents are cited by more. */
        private void cite(int id, StringBuilder text) {
            Symbol target = symbol((int) (number * Math.pow(random.nextDouble(), 2)));
            int place = 1 + random.nextInt(20);
            String mention = target.canonical() + ", para. " + place;
            text.append(" (");
            Span span = new Span(text.length(), text.length() + mention.length());
            text.append(mention).append(").");
            file.cites(new Citation(
                    id,
                    span,
                    mention,
                    ReferenceKind.DOCUMENT,
                    ImmutableList.of("para. " + place),
                    new Resolution.Resolved(target, "the symbol is printed")));
        }

        private Recommendation recommendation(int id, int parent, String text) {
            String above = file.node(parent).text();
            return new Recommendation(
                    id,
                    Recommendation.Kind.RECOMMENDATION,
                    ImmutableList.of("Member States"),
                    Optional.of("should"),
                    OptionalInt.of(1 + random.nextInt(5)),
                    Optional.of(text.substring(0, Math.min(60, text.length()))),
                    ImmutableList.of(
                            new Topic(Topic.Scheme.HEADING, above, above.substring(0, Math.min(60, above.length())), "stands under this heading"),
                            new Topic(Topic.Scheme.SDG, "16", "Peace, justice and strong institutions", "says \"justice\"")),
                    ImmutableList.of(),
                    Optional.empty(),
                    text,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    ImmutableList.of(),
                    ImmutableList.of("member-states"),
                    Optional.empty(),
                    ImmutableList.of());
        }
    }
}
