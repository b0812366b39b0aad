package io.github.rapporteur.structure;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import io.github.rapporteur.text.BlockKind;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells the notes that stand below a table, under raised letters, from the text; Editorial Manual, tables: notes to
 * tables are called by letters.
 */
final class TableNotes {
    private static final CharMatcher LETTER = CharMatcher.inRange('a', 'z');

    /** Notes are set smaller than the text by at least so many points. */
    private static final float SMALLER = 0.7f;

    private final List<Line> lines;
    private final float bodySize;

    private TableNotes(List<Line> lines) {
        this.lines = lines;
        this.bodySize = Faces.bodySize(lines);
    }

    /** What a line is to the notes of tables. */
    enum Part {
        NONE,
        FIRST,
        MORE
    }

    /** For each line whether it begins such a note, goes on with one, or is none. */
    static ImmutableList<Part> find(List<Line> lines) {
        TableNotes notes = new TableNotes(lines);
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            parts.add(notes.part(i, i == 0 ? Part.NONE : parts.get(i - 1)));
        }
        return ImmutableList.copyOf(parts);
    }

    private Part part(int i, Part above) {
        Line line = lines.get(i);
        if (begins(line)) {
            boolean below =
                    above != Part.NONE || i > 0 && lines.get(i - 1).block().kind() == BlockKind.TABLE;
            return below || isSmall(line) ? Part.FIRST : Part.NONE;
        }
        return above != Part.NONE && goesOn(line, lines.get(i - 1)) ? Part.MORE : Part.NONE;
    }

    private static boolean begins(Line line) {
        boolean text = line.isPrintedLine() || line.block().kind() == BlockKind.PARAGRAPH;
        return text
                && NoteLabel.isRaised(line)
                && NoteLabel.read(line)
                        .filter(label -> label.length() == 1 && LETTER.matchesAllOf(label))
                        .isPresent();
    }

    private boolean isSmall(Line line) {
        float size = line.block().fontSize();
        return size > 0 && size < bodySize - SMALLER;
    }

    private static boolean goesOn(Line line, Line above) {
        return line.isPrintedLine()
                && above.isPrintedLine()
                && line.block().box().isPresent()
                && !line.afterBreak()
                && !line.pageStart()
                && !line.block().bold()
                && Math.abs(line.block().fontSize() - above.block().fontSize()) < SMALLER;
    }
}
