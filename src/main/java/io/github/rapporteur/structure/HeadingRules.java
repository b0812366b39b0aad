package io.github.rapporteur.structure;

import io.github.rapporteur.text.BlockKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells headings and annexes from text, by label, layout and wording; Editorial Manual, headings: Part one, I., A., 1.,
 * (a), (i), and unnumbered ones in short reports.
 */
final class HeadingRules {
    private static final Pattern TOPIC = Pattern.compile("\\d{1,2}[ \u00A0]?\\p{L}?[ \u00A0]?[:：]");

    /** Divisions of programmes stand below all that is counted by numerals and letters; their words are common ones. */
    private static final int OF_PROGRAMMES = 20;

    /** Headings longer than this do not occur. */
    private static final int LONGEST = 320;

    /** Characters from the margin from which on a line is a quotation, a date, a signature. */
    private static final float SET_IN = 3.5f;

    /** Characters by which first lines of paragraphs are set in at least. */
    private static final float FIRST_LINE = 1.5f;

    private final List<Piece> pieces;
    private final float bodySize;
    private final float bodyIndent;
    /** Whether a letter without full stop counts somewhere: {@code B Lights}. */
    private final boolean letters;

    private HeadingRules(List<Piece> pieces, List<Line> lines, float bodySize) {
        this.pieces = pieces;
        this.bodySize = bodySize;
        this.bodyIndent = Margins.of(lines).body();
        this.letters = pieces.stream()
                .flatMap(piece -> piece.label().stream())
                .anyMatch(label -> !label.sure() && label.readings().contains(Reading.of(Series.UPPER_LETTER, 2)));
    }

    /** @param bodySize the size of most characters */
    static List<PieceKind> apply(List<Piece> pieces, List<Line> lines, float bodySize) {
        HeadingRules rules = new HeadingRules(pieces, lines, bodySize);
        List<PieceKind> kinds = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            kinds.add(rules.kind(i, i == 0 ? null : kinds.get(i - 1)));
        }
        return HeadingReadings.settle(pieces, kinds);
    }

    private PieceKind kind(int i, @Nullable PieceKind before) {
        Piece piece = pieces.get(i);
        if (piece.isTable()) {
            return PieceKind.ASIDE;
        }
        if (piece.soft() || piece.length() > LONGEST || small(piece)) {
            return PieceKind.TEXT;
        }
        String text = piece.preview();
        Optional<PieceKind> division = division(i, text, before);
        if (division.isPresent()) {
            return division.get();
        }
        Label label = piece.label().filter(this::counts).orElse(null);
        boolean shown = label != null && (label.sure() || standsApart(i, before) || marked(piece));
        if (label != null && label.isHeading() && shown && !sentence(text, label.end())) {
            boolean alone = label.end() >= text.length();
            return alone && !titleFollows(i)
                    ? PieceKind.TEXT
                    : new PieceKind(
                            Numbering.Event.HEADING,
                            label.printed(),
                            label.readings().get(0),
                            "",
                            label.end(),
                            alone);
        }
        boolean marked = marked(piece) && !LineJoiner.isMeeting(piece.first());
        if ((marked || piece.block().bold() && titleFollows(i))
                && !LeadingSymbol.ofCollection(piece.first().text()).isEmpty()) {
            return numbered(i);
        }
        boolean lead = label != null && !label.isHeading() && label.sure() && clause(text, label.end());
        if (marked && !lead) {
            return label != null && label.sure() && !label.canBe(Series.BULLET)
                    ? PieceKind.heading(label)
                    : PieceKind.HEADING;
        }
        return (label == null || label.isHeading()) && standsApart(i, before) ? PieceKind.HEADING : PieceKind.TEXT;
    }

    /** The title of a resolution or decision in a collection, with its number in front or above. */
    private PieceKind numbered(int i) {
        String first = pieces.get(i).first().text();
        String number = LeadingSymbol.ofCollection(first);
        boolean alone = pieces.get(i).lines().size() == 1 && number.length() == first.length();
        int end = number.length() == first.length() ? first.length() : LeadingSymbol.length(first);
        return new PieceKind(Numbering.Event.HEADING, number, null, "", end, alone && titleFollows(i));
    }

    /** {@code A revised plan} opens with an article unless a {@code B} without a full stop follows somewhere. */
    private boolean counts(Label label) {
        Reading first = label.readings().get(0);
        return label.sure() || first.series() != Series.UPPER_LETTER || first.ordinal() > 1 || letters;
    }

    private Optional<PieceKind> division(int i, String text, @Nullable PieceKind before) {
        Optional<Divisions.Division> found = Divisions.read(text);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Divisions.Division division = found.get();
        String rest = text.substring(division.end()).strip();
        if (division.isAnnex()) {
            boolean titled = !division.number().isEmpty() || marked(pieces.get(i));
            boolean apart = rest.isEmpty()
                    || titled && (marked(pieces.get(i)) || standsApart(i, before)) && !Sentences.isClosed(text);
            return apart && Character.isUpperCase(text.charAt(0)) | !hasCase(text.charAt(0))
                    ? Optional.of(
                            new PieceKind(Numbering.Event.ANNEX, division.number(), null, division.number(), 0, false))
                    : Optional.empty();
        }
        if (division.number().isEmpty() || Character.isLowerCase(text.charAt(0))) {
            return Optional.empty();
        }
        boolean caption = rank(division.kind()) == OF_PROGRAMMES && rest.startsWith(":");
        if (rank(division.kind()) >= OF_PROGRAMMES && (caption || !marked(pieces.get(i)))) {
            return Optional.empty();
        }
        boolean wide = gapBehind(pieces.get(i).first().text(), division.end());
        boolean heading =
                rest.isEmpty() ? titleFollows(i) : (wide || marked(pieces.get(i))) && !sentence(text, division.end());
        return heading
                ? Optional.of(new PieceKind(
                        Numbering.Event.HEADING,
                        division.printed(),
                        Reading.of(Series.DIVISION, rank(division.kind())),
                        "",
                        Math.min(division.end() + leading(text, division.end()), text.length()),
                        rest.isEmpty() && titleFollows(i)))
                : Optional.empty();
    }

    private static int rank(String kind) {
        return switch (kind) {
            case "part" -> 1;
            case "chapter" -> 2;
            case "section" -> 3;
            case "subprogramme" -> OF_PROGRAMMES;
            case "component" -> OF_PROGRAMMES + 1;
            case "result" -> OF_PROGRAMMES + 2;
            default -> 4;
        };
    }

    private static int leading(String text, int from) {
        int i = from;
        while (i < text.length() && (Scripts.isSpace(text.charAt(i)) || ".:-–—".indexOf(text.charAt(i)) >= 0)) {
            i++;
        }
        return i - from;
    }

    private static boolean gapBehind(String line, int end) {
        return end + 1 < line.length()
                && (line.charAt(end) == '\t'
                        || Scripts.isSpace(line.charAt(end)) && Scripts.isSpace(line.charAt(end + 1))
                        || ".:-–—".indexOf(line.charAt(end)) >= 0);
    }

    /** {@code 2a: Sanctions}: a number that is no label, and what it is about. */
    private static boolean topic(String text) {
        return TOPIC.matcher(text).lookingAt();
    }

    private static @Nullable Label label(String text) {
        return LabelReader.read(text).orElse(null);
    }

    private static boolean hasHan(String text) {
        return text.chars().anyMatch(c -> Scripts.isHan((char) c));
    }

    private static boolean hasCase(char c) {
        return Character.isUpperCase(c) || Character.isLowerCase(c);
    }

    /** Whether the words from {@code from} on are a sentence rather than a heading. */
    private static boolean sentence(String text, int from) {
        char last = Sentences.lastCharacter(text);
        boolean full = last == '.' || last == ';' || last == ',' || last == '。' || last == '；' || last == '،';
        return full && text.length() - from > 40;
    }

    /** A numbered paragraph set in bold letters: a sentence, or what leads to a list. */
    private static boolean clause(String text, int from) {
        return sentence(text, from) || Sentences.endsWithColon(text) && text.length() - from > 40;
    }

    private boolean titleFollows(int i) {
        if (i + 1 >= pieces.size()) {
            return false;
        }
        Piece next = pieces.get(i + 1);
        String text = next.preview();
        return !next.isTable()
                && next.label().isEmpty()
                && next.length() <= LONGEST
                && !Sentences.isClosed(text)
                && !Sentences.startsSmall(text);
    }

    /** Whether the source sets the piece as a heading: by style, bold, or larger letters. */
    private boolean marked(Piece piece) {
        if (piece.block().kind() == BlockKind.HEADING) {
            return true;
        }
        if (piece.block().kind() == BlockKind.LIST_ITEM) {
            return false;
        }
        String text = piece.preview();
        boolean shaped = !closedHard(text) && text.chars().anyMatch(Character::isLetter);
        boolean bold = piece.lines().stream().allMatch(line -> line.block().bold());
        boolean large = bodySize > 0
                && piece.lines().stream().allMatch(line -> line.block().fontSize() > bodySize + 1.2f);
        return shaped && (bold || large);
    }

    /** Paragraphs set in their first line, which headings never do. */
    private static boolean opensParagraph(Piece piece) {
        return piece.lines().size() > 1 && piece.first().indent() > piece.margin() + FIRST_LINE;
    }

    /** What is set in smaller letters than the text stands in a table or below one: no heading is. */
    private boolean small(Piece piece) {
        float size = piece.block().fontSize();
        return piece.block().kind() != BlockKind.HEADING && size > 0 && size < bodySize - 1.2f;
    }

    private static boolean closedHard(String text) {
        char last = Sentences.lastCharacter(text);
        return last == ';'
                || last == ','
                || last == '；'
                || last == '，'
                || last == '،'
                || last == '؛'
                || (last == '.' || last == '。') && text.length() > 120;
    }

    /**
     * Plain text knows no bold: a heading is a short piece with free space before and behind that is no sentence. What
     * is set in far is a quotation or a date, but for the first piece: titles stand in the middle.
     */
    private boolean standsApart(int i, @Nullable PieceKind before) {
        Piece piece = pieces.get(i);
        Line first = piece.first();
        boolean plain = first.isPrintedLine() && first.block().box().isEmpty();
        boolean setIn = i > 0 && (first.indent() > bodyIndent + SET_IN || opensParagraph(piece));
        if (!plain || LineJoiner.isMeeting(first) || setIn) {
            return false;
        }
        boolean freeBefore = first.afterBreak() || first.pageStart() || i == 0 || before != null && before.takesNext();
        boolean freeBehind = i + 1 < pieces.size()
                && (piece.gapBehind() || pieces.get(i + 1).first().pageStart());
        String text = piece.preview();
        char start = text.charAt(0);
        return freeBefore
                && freeBehind
                && !Sentences.isClosed(text)
                && !Corrections.is(text)
                && (Character.isUpperCase(start)
                        || !hasCase(start) && Character.isLetter(start)
                        || start == '《'
                        || Character.isDigit(start) && label(text) == null && (hasHan(text) || topic(text)));
    }
}
