package io.github.rapporteur.extract.pdf;

import com.google.common.collect.ImmutableList;
import io.github.rapporteur.text.BlockKind;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSName;

/** Reads the pages of one document, one after the other, into lines in reading order. */
final class PageReader {
    /** A wide gap before something in the right half of a first page parts two fields of a masthead. */
    private static final float FIELD_GAP = 2.5f;

    private static final float MASTHEAD = 0.5f;

    private final Faces faces;
    private final PdfLimits limits;
    private final BracketHabit brackets = new BracketHabit();
    private float gutter = Float.NaN;
    private boolean complete;

    PageReader(Faces faces, PdfLimits limits) {
        this.faces = faces;
        this.limits = limits;
    }

    /** Whether the page read last was read whole. */
    boolean isComplete() {
        return complete;
    }

    PageLines read(Sheet page, int number) {
        PageFrame upright = PageFrame.of(page);
        PageMarks marks = new PageMarks(upright);
        ContentReader reader = new ContentReader(marks, faces, limits);
        reader.read(page.dictionary().getDictionaryObject(COSName.CONTENTS), page.resources());
        complete = reader.isComplete();
        Direction main = marks.mainDirection();
        PageFrame frame = main.turn(upright);
        List<PageLink> links = main == Direction.RIGHT ? PageLink.of(page.dictionary(), upright) : List.of();
        List<Line> lines = new ArrayList<>(lines(marks, main, links, number));
        lines.addAll(sideways(marks, main));
        return new PageLines(number, frame.width(), frame.height(), ImmutableList.copyOf(lines));
    }

    /** Puts what was recognised in the picture of a page into lines. */
    PageLines lay(PageMarks marks, int number) {
        List<Line> lines = lines(marks, Direction.RIGHT, List.of(), number);
        return new PageLines(number, marks.frame().width(), marks.frame().height(), ImmutableList.copyOf(lines));
    }

    private List<Line> lines(PageMarks marks, Direction main, List<PageLink> links, int number) {
        Glyphs glyphs = marks.glyphs(main);
        List<Rule> rules = main == Direction.RIGHT ? marks.paths().rules() : List.of();
        Columns columns = new Columns(rules, gutter, glyphs.areRightToLeft());
        List<Strip> strips = columns.order(strips(glyphs));
        gutter = Float.isNaN(columns.gutter()) ? gutter : columns.gutter();
        LineWriter writer = new LineWriter(glyphs, links, brackets);
        List<Line> lines = new ArrayList<>();
        int at = 0;
        for (TableArea table : TableFinder.find(strips, rules, marks.frame(), number == 1)) {
            write(strips.subList(at, table.from()), number, marks.frame(), writer, lines);
            TableWriter.write(strips, table, writer).ifPresent(lines::add);
            at = table.to();
        }
        write(strips.subList(at, strips.size()), number, marks.frame(), writer, lines);
        return FootnoteRules.insert(rules, lines, marks.frame());
    }

    private static void write(List<Strip> strips, int page, PageFrame frame, LineWriter writer, List<Line> lines) {
        for (Strip strip : strips) {
            if (page == 1 && strip.baseline() < MASTHEAD * frame.height()) {
                fields(strip, frame.width() / 2)
                        .forEach(field -> writer.write(field).ifPresent(lines::add));
            } else {
                writer.write(strip).ifPresent(lines::add);
            }
        }
    }

    private static List<Strip> strips(Glyphs glyphs) {
        List<Strip> strips = new ArrayList<>();
        for (Row row : Rows.of(Runs.of(glyphs))) {
            Strip strip = Strip.of(row, glyphs);
            if (!strip.isEmpty()) {
                strips.add(strip);
            }
        }
        return strips;
    }

    private static List<Strip> fields(Strip strip, float middle) {
        Pieces pieces = Pieces.of(strip, FIELD_GAP);
        int right = pieces.firstRightOf(middle);
        if (right == 0 || right == pieces.count()) {
            return List.of(strip);
        }
        int at = pieces.starts()[right];
        return List.of(strip.part(0, at), strip.part(at, strip.length()));
    }

    /** Text that runs along another side of the page than the rest does, and watermarks, are no part of what is read. */
    private List<Line> sideways(PageMarks marks, Direction main) {
        List<Line> lines = new ArrayList<>();
        for (Direction direction : Direction.values()) {
            if (direction != main && marks.has(direction)) {
                Glyphs glyphs = marks.glyphs(direction);
                LineWriter writer = new LineWriter(glyphs, List.of(), brackets);
                for (Strip strip : strips(glyphs)) {
                    writer.write(strip)
                            .ifPresent(line -> lines.add(
                                    line.as(BlockKind.FURNITURE).at(direction.unturn(line.box(), marks.frame()))));
                }
            }
        }
        return lines;
    }
}
