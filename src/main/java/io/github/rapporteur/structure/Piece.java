package io.github.rapporteur.structure;

import io.github.rapporteur.text.BlockKind;
import io.github.rapporteur.text.Span;
import io.github.rapporteur.text.TextBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lines that the layout puts together: a paragraph, a heading, or, where only its label tells, the rest of one. */
final class Piece {
    private final List<Line> lines = new ArrayList<>();
    private final boolean soft;
    private final boolean table;
    private boolean gapBehind;

    /** @param soft whether the layout alone would have joined it to the piece before: only its label speaks for it */
    Piece(Line first, boolean soft) {
        this(first, soft, first.block().kind() == BlockKind.TABLE);
    }

    private Piece(Line first, boolean soft, boolean table) {
        this.soft = soft;
        this.table = table;
        lines.add(first);
    }

    /** A table that lines of plain text form. */
    static Piece table(Line first) {
        return new Piece(first, false, true);
    }

    void add(Line line) {
        lines.add(line);
    }

    void addAll(Piece other) {
        lines.addAll(other.lines);
    }

    List<Line> lines() {
        return lines;
    }

    Line first() {
        return lines.get(0);
    }

    Line last() {
        return lines.get(lines.size() - 1);
    }

    boolean soft() {
        return soft;
    }

    boolean gapBehind() {
        return gapBehind;
    }

    void gapBehind(boolean free) {
        gapBehind = free;
    }

    TextBlock block() {
        return first().block();
    }

    boolean isTable() {
        return table;
    }

    Span span() {
        return new Span(first().span().start(), last().span().end());
    }

    Optional<Label> label() {
        return LabelReader.read(first().text());
    }

    /**
     * Where its lines behind the first begin, on the page of the last one: edges differ from page to page. A stray space at
     * the head of one of them does not count.
     */
    float margin() {
        int size = lines.size();
        float margin = lines.get(size - 1).indent();
        for (int i = Math.max(1, size - 3); i < size; i++) {
            if (lines.get(i).page() == last().page()) {
                margin = Math.min(margin, lines.get(i).indent());
            }
        }
        return margin;
    }

    /** The number of characters in all lines. */
    int length() {
        return lines.stream().mapToInt(line -> line.text().length()).sum();
    }

    /** The characters in all lines, one space for each line break: for looking at, not for output. */
    String preview() {
        if (lines.size() == 1) {
            return first().text();
        }
        StringBuilder text = new StringBuilder();
        for (Line line : lines) {
            if (text.length() > 0) {
                text.append(' ');
            }
            text.append(line.text());
            if (text.length() > 2000) {
                break;
            }
        }
        return text.toString();
    }

    /** The last character that is not white space; a space when there is none. */
    char lastCharacter() {
        return Sentences.lastCharacter(last().text());
    }
}
