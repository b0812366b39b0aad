package io.github.rapporteur.structure;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import io.github.rapporteur.language.Dates;
import io.github.rapporteur.language.OpeningVerbs;
import io.github.rapporteur.text.BlockKind;
import io.github.rapporteur.text.Inline;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts printed lines together to pieces by what the layout tells: free space, indents, lines that end early. */
final class LineJoiner {
    private static final float SAME = 1.6f;
    /** So many characters of paragraphs that open alike are the same. */
    private static final int OPENING = 12;

    static final Pattern MEETING = Pattern.compile(
            "(?:\\d{4}年\\d{1,2}月\\d{1,2}日)?(?:\\d{1,4}(?:st|nd|rd|th|e|ª|º|-е)?|第\\d{1,4}次|الجلسة العامة).{0,40}(?:plenary meeting|séance plénière|sesión plenaria|пленарное заседание|全体会议|الجلسة العامة).{0,60}"
                    + "|الجلسة العامة.{0,60}");

    /** What {@link #MEETING} may begin with. */
    private static final CharMatcher MEETING_START =
            CharMatcher.inRange('0', '9').or(CharMatcher.anyOf("第ا"));

    /** Of which {@link #MEETING} must have one. */
    private static final ImmutableList<String> MEETING_WORDS = ImmutableList.of("plen", "plén", "плен", "全体", "الجلسة");

    private static final ImmutableList<OpeningVerbs> CLAUSES = Stream.of("en", "fr", "es", "ru", "zh", "ar")
            .map(OpeningVerbs::of)
            .collect(ImmutableList.toImmutableList());

    private final Margins margins;
    private final float bodySize;
    private final List<Piece> pieces = new ArrayList<>();
    /** The last piece that is one by its layout, which numbers at the heads of its lines only seem to divide. */
    private @Nullable Piece whole;

    private LineJoiner(Margins margins, float bodySize) {
        this.margins = margins;
        this.bodySize = bodySize;
    }

    /** @param bodySize the size of most characters */
    static ImmutableList<Piece> join(List<Line> lines, float bodySize) {
        BitSet table = TableFinder.find(lines);
        ContentsList.mark(lines, table);
        LineJoiner joiner = new LineJoiner(Margins.of(withoutTables(lines, table)), bodySize);
        for (int i = 0; i < lines.size(); i++) {
            if (table.get(i)) {
                joiner.row(lines.get(i), i > 0 && table.get(i - 1));
            } else {
                joiner.take(lines.get(i));
            }
        }
        return ImmutableList.copyOf(joiner.pieces);
    }

    private static List<Line> withoutTables(List<Line> lines, BitSet table) {
        List<Line> rest = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!table.get(i)) {
                rest.add(lines.get(i));
            }
        }
        return rest;
    }

    private void row(Line line, boolean goesOn) {
        if (goesOn) {
            pieces.get(pieces.size() - 1).add(line);
            return;
        }
        if (!pieces.isEmpty()) {
            pieces.get(pieces.size() - 1).gapBehind(line.afterBreak());
        }
        begin(Piece.table(line));
    }

    private void take(Line line) {
        if (pieces.isEmpty()) {
            begin(new Piece(line, false));
            return;
        }
        Piece piece = pieces.get(pieces.size() - 1);
        if (piece.isTable() && ContinuedTable.isRest(line, piece)) {
            piece.add(line);
            return;
        }
        if (piece.isTable()) {
            piece.gapBehind(line.afterBreak());
            begin(new Piece(line, false));
            return;
        }
        if (startsNew(line, piece)) {
            piece.gapBehind(line.afterBreak());
            begin(new Piece(line, false));
        } else if (hasLabel(line, piece.last())) {
            begin(new Piece(line, true));
        } else {
            piece.add(line);
        }
    }

    /** A dash at the head of a line is a bullet only where a list may begin or go on. */
    private static boolean hasLabel(Line line, Line before) {
        Optional<Label> label = LabelReader.read(line.text());
        return label.isPresent()
                && label.get().sure()
                && (!label.get().canBe(Series.BULLET) || Sentences.endsInList(before.text()));
    }

    private boolean startsNew(Line line, Piece piece) {
        Line before = piece.last();
        if (closesWith(line, piece)) {
            return false;
        }
        if (!line.isPrintedLine() || !before.isPrintedLine()) {
            return !resumes(line, piece);
        }
        if (line.afterBreak() || isMeeting(line) || changesFace(line, before)) {
            return true;
        }
        if (followsHeading(line, piece) || opensAlike(line, piece)) {
            return true;
        }
        if (goesOnSmall(line, before)) {
            return false;
        }
        if (line.pageStart()) {
            return startsNewOnPage(line, piece);
        }
        if (goesOnBold(line, before)) {
            return false;
        }
        if (goesOnList(line, piece)) {
            return true;
        }
        return byIndent(line, piece, false);
    }

    /** A paragraph of a format without lines that a note or page cut in two: its rest begins small. */
    private static boolean resumes(Line line, Piece piece) {
        Line before = piece.last();
        if (line.block().kind() != BlockKind.PARAGRAPH || before.block().kind() != BlockKind.PARAGRAPH) {
            return false;
        }
        char end = Sentences.lastCharacter(before.text());
        boolean open =
                Character.isLetterOrDigit(end) || end == ',' && line.pageStart() && Sentences.startsLatin(line.text());
        return open
                && before.text().length() > 80
                && Sentences.startsSmall(line.text())
                && LabelReader.read(line.text()).isEmpty();
    }

    static boolean isMeeting(Line line) {
        String text = line.text();
        boolean possible = !text.isEmpty() && text.length() < 120 && MEETING_START.matches(text.charAt(0));
        return possible
                && MEETING_WORDS.stream().anyMatch(text::contains)
                && MEETING.matcher(text).matches();
    }

    /** The meeting of adoption and its date stand on a line each, either first. */
    private static boolean closesWith(Line line, Piece piece) {
        Line before = piece.first();
        return piece.lines().size() == 1
                && line.isPrintedLine()
                && !line.afterBreak()
                && (isMeeting(before) && isDate(line) || isDate(before) && isMeeting(line));
    }

    private static boolean isDate(Line line) {
        return line.text().length() < 60
                && Dates.first(line.text())
                        .filter(date -> line.text().length() - date.span().length() < 8)
                        .isPresent();
    }

    private static boolean changesFace(Line line, Line before) {
        boolean size = line.block().fontSize() > 0
                && before.block().fontSize() > 0
                && Math.abs(line.block().fontSize() - before.block().fontSize()) > 1.2f;
        return size || isBold(line) && isPlain(before) || isPlain(line) && isBold(before);
    }

    /** Behind a comma no paragraph begins with a small letter, but for Russian clauses. */
    private static boolean goesOnSmall(Line line, Line before) {
        return Sentences.lastCharacter(before.text()) == ','
                && Sentences.startsSmall(line.text())
                && Sentences.startsLatin(line.text())
                && LabelReader.read(line.text()).isEmpty();
    }

    /** The lines of a heading are no prose: they end where the words do. */
    private static boolean goesOnBold(Line line, Line before) {
        return line.block().box().isPresent()
                && !isPlain(line)
                && !isPlain(before)
                && (isBold(line) || isBold(before))
                && LabelReader.read(line.text()).isEmpty();
    }

    /** Below a name on a line of its own another one, and a third: a list without marks. */
    private boolean goesOnList(Line line, Piece piece) {
        if (piece.lines().size() > 1 || pieces.size() < 2 || line.block().box().isEmpty()) {
            return false;
        }
        Piece above = pieces.get(pieces.size() - 2);
        return isEntry(above, line)
                && isEntry(piece, line)
                && !Sentences.startsSmall(line.text())
                && margins.endedEarly(above.first(), piece.first())
                && margins.endedEarly(piece.first(), line);
    }

    private boolean isEntry(Piece piece, Line line) {
        return piece.lines().size() == 1
                && line.block().fontSize() < bodySize + 0.5f
                && !piece.isTable()
                && piece.label().isEmpty()
                && !Sentences.isClosed(piece.first().text())
                && piece.first().isPrintedLine()
                && Math.abs(piece.first().indent() - line.indent()) <= SAME
                && Math.abs(piece.first().block().fontSize() - line.block().fontSize()) < 0.5f;
    }

    private static boolean isBold(Line line) {
        return line.block().bold();
    }

    /** Whether no part of a line is bold: a line with a plain number and bold words is neither. */
    private static boolean isPlain(Line line) {
        return !line.block().bold()
                && line.block().inlines().stream().noneMatch(inline -> inline.kind() == Inline.Kind.BOLD);
    }

    private boolean startsNewOnPage(Line line, Piece piece) {
        Line before = piece.last();
        if (Sentences.startsSmall(line.text()) && !Sentences.isClosed(before.text())) {
            return false;
        }
        boolean heading = LabelReader.read(line.text()).filter(Label::isHeading).isPresent();
        return heading && Sentences.isClosed(before.text()) || byIndent(line, piece, true);
    }

    private boolean byIndent(Line line, Piece piece, boolean newPage) {
        Line before = piece.last();
        boolean early = margins.endedEarly(before, line);
        float x = line.indent();
        if (newPage && x > piece.margin() + SAME && !Sentences.startsSmall(line.text()) && isFinished(before)) {
            return true;
        }
        if (piece.lines().size() >= 2) {
            float margin = piece.margin();
            if (x > margin + SAME) {
                return !(newPage && hanging(piece, x));
            }
            return x < margin - SAME ? !newPage || early : early && ends(before, line);
        }
        float first = piece.first().indent();
        if (x > first + SAME) {
            return !hanging(piece, x);
        }
        if (x < first - SAME) {
            return early && Sentences.isClosed(before.text()) && !Sentences.startsSmall(line.text());
        }
        boolean indented = first > margins.body() + SAME;
        boolean brief = early && before.right() < 0.6f * margins.right();
        if (indented && (brief || Sentences.isClosed(before.text()) || early && opensSmall(line))) {
            return true;
        }
        return early && ends(before, line);
    }

    /** Whether a line at the foot of a page needs no other: it is closed, or the next word had ample room behind it. */
    private boolean isFinished(Line line) {
        return Sentences.isClosed(line.text()) || line.right() < 0.6f * margins.right();
    }

    /** Russian clauses begin small, right below a line that ends open. */
    private static boolean opensSmall(Line line) {
        return Sentences.startsSmall(line.text()) && !Sentences.startsLatin(line.text()) && opensClause(line);
    }

    private static boolean opensClause(Line line) {
        return CLAUSES.stream().anyMatch(verbs -> verbs.match(line.text()).isPresent());
    }

    /** The first clause below a numbered heading, without free space between. */
    private static boolean followsHeading(Line line, Piece piece) {
        return line.block().box().isEmpty()
                && piece.lines().size() <= 3
                && piece.label().filter(Label::isHeading).isPresent()
                && (!Sentences.startsLatin(line.text()) || !Sentences.startsSmall(line.text()))
                && opensClause(line);
    }

    private void begin(Piece piece) {
        pieces.add(piece);
        whole = piece.soft() && whole != null ? whole : piece;
    }

    /** Each paragraph of a statement opens with a quotation mark and the same words. */
    private boolean opensAlike(Line line, Piece piece) {
        String text = line.text();
        return whole != null
                && text.length() > OPENING
                && "“«‘".indexOf(text.charAt(0)) >= 0
                && Sentences.isClosed(piece.last().text())
                && whole.first().text().startsWith(text.substring(0, OPENING));
    }

    private boolean ends(Line before, Line line) {
        return Sentences.isClosed(before.text())
                || before.right() < 0.6f * margins.right() && !Sentences.startsSmall(line.text());
    }

    /** Where the words behind a label begin. */
    private static int column(Piece piece, String text) {
        Optional<Label> label = piece.label();
        if (label.isPresent()) {
            return label.get().end();
        }
        int end = Divisions.read(text)
                .filter(division -> !division.number().isEmpty())
                .map(Divisions.Division::end)
                .orElse(0);
        while (end > 0 && end < text.length() && Scripts.isSpace(text.charAt(end))) {
            end++;
        }
        return end > 0 ? end : LeadingSymbol.length(text);
    }

    /** Whether a line begins where the words behind the label of its piece begin. */
    private static boolean hanging(Piece piece, float x) {
        Line first = piece.first();
        if (piece.label().filter(Label::isHeading).isPresent() && x < first.indent() + 12) {
            return true;
        }
        int column = column(piece, first.text());
        return column > 0
                && (first.block().box().isPresent()
                        ? x < first.indent() + column + 6
                        : Math.abs(first.indent() + column - x) <= SAME);
    }
}
