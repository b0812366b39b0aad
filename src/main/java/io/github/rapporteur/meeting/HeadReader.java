package io.github.rapporteur.meeting;

import com.google.common.collect.ImmutableList;
import io.github.rapporteur.document.Document;
import io.github.rapporteur.document.DocumentKind;
import io.github.rapporteur.document.Node;
import io.github.rapporteur.document.NodeType;
import io.github.rapporteur.language.DateRange;
import io.github.rapporteur.language.FoldedText;
import io.github.rapporteur.language.PhraseTable;
import io.github.rapporteur.meeting.Candidate.Claim;
import io.github.rapporteur.meeting.Words.Kind;
import io.github.rapporteur.text.TextBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads what stands before the text: titles that name a meeting, lines with place and days, whose report it is. */
final class HeadReader {
    /** The head has no more nodes. */
    private static final int LONGEST = 14;
    /** No line of a head has more characters. */
    private static final int LONGEST_LINE = 200;

    private final Document document;
    private final Words words;
    private final OccasionFinder finder;
    private final Places places;
    private final List<Candidate> candidates = new ArrayList<>();
    private final List<Places.Line> lines = new ArrayList<>();
    private Optional<String> body = Optional.empty();
    private boolean report;

    /**
     * What the head tells.
     *
     * @param lines with days, and places where they tell them
     * @param body whose report it is, where a line says so
     * @param unnumbered whether that is a meeting without number
     */
    record Head(
            ImmutableList<Candidate> candidates,
            ImmutableList<Places.Line> lines,
            Optional<String> body,
            boolean unnumbered) {

        /** Whether a title names the meeting. */
        boolean isTitled() {
            return candidates.stream().anyMatch(candidate -> candidate.claim() == Claim.TITLE);
        }
    }

    private HeadReader(Document document, Words words) {
        this.document = document;
        this.words = words;
        this.finder = new OccasionFinder(words);
        this.places = new Places(words);
    }

    static Head read(Document document, Words words) {
        HeadReader reader = new HeadReader(document, words);
        if (document.masthead().kind() == DocumentKind.AGENDA) {
            reader.masthead();
        }
        document.masthead().title().ifPresent(title -> reader.line(title, -1));
        document.nodes().stream()
                .limit(LONGEST)
                .takeWhile(
                        node -> node.type() == NodeType.FOOTNOTE || node.label().isEmpty())
                .filter(HeadReader::isLine)
                .forEach(node -> reader.line(node.text(), node.id()));
        return new Head(
                ImmutableList.copyOf(reader.candidates),
                ImmutableList.copyOf(reader.lines),
                reader.body,
                reader.body
                        .filter(name -> UnnumberedMeeting.isNamed(name, words))
                        .isPresent());
    }

    private static boolean isLine(Node node) {
        return node.type() != NodeType.FOOTNOTE
                && node.type() != NodeType.TABLE
                && node.text().length() < LONGEST_LINE;
    }

    /** The lines before the first node: whose meeting an agenda is of stands there, of other documents another meeting. */
    private void masthead() {
        int first = document.nodes().isEmpty()
                ? 0
                : document.nodes().getFirst().span().start();
        document.text().blocks().stream()
                .takeWhile(block -> block.span().start() < first)
                .flatMap(this::linesOf)
                .filter(line -> line.length() < LONGEST_LINE)
                .forEach(line -> {
                    places.line(line).ifPresent(lines::add);
                    finder.find(line, -1).forEach(o -> candidates.add(new Candidate(o, Claim.MASTHEAD)));
                });
    }

    private Stream<String> linesOf(TextBlock block) {
        return document.text().of(block).lines();
    }

    private void line(String text, int node) {
        Optional<Places.Line> days = places.line(text).or(() -> places.line(inBrackets(text)));
        days.ifPresent(lines::add);
        List<PhraseTable.Match<Kind>> reports =
                words.find(Kind.REPORT, FoldedText.of(text).text());
        report |= !reports.isEmpty();
        if (!report) {
            return;
        }
        List<Occasion> named = finder.find(text, node);
        named.forEach(occasion -> occasion(text, occasion, days.map(Places.Line::dates)));
        if (named.isEmpty() && !reports.isEmpty() && reports.getFirst().start() == 0) {
            reported(text, reports.getFirst());
        }
    }

    private static String inBrackets(String text) {
        int open = Math.max(text.lastIndexOf('('), text.lastIndexOf('（'));
        return open < 0 ? "" : text.substring(open + 1);
    }

    /** {@code Report of the Working Party on its third session}; {@code Third session (Vienna, 3–5 April 2018)}. */
    private void occasion(String text, Occasion occasion, Optional<DateRange> days) {
        String before = FoldedText.fold(text.substring(0, Math.max(0, text.indexOf(occasion.ordinal()))));
        boolean linked = words.find(Kind.TITLE, before).stream().anyMatch(link -> link.end() == before.length());
        if (occasion.body().isPresent() || linked || before.isEmpty()) {
            boolean bare = occasion.body().isEmpty() && before.isEmpty() && days.isEmpty();
            candidates.add(new Candidate(occasion.on(days), bare ? Claim.HEAD_LINE : Claim.TITLE));
        }
    }

    /** {@code Report of the Working Party on Tides}, the meeting named elsewhere. */
    private void reported(String text, PhraseTable.Match<Kind> report) {
        String name = text.substring(Math.min(text.length(), report.end())).strip();
        if (body.isEmpty() && name.length() > 3 && name.length() < LONGEST_LINE / 2) {
            body = Optional.of(Articles.without(name, words));
        }
    }
}
