package io.github.rapporteur.structure;

import io.github.rapporteur.text.BlockKind;
import io.github.rapporteur.text.SourceText;
import io.github.rapporteur.text.TextBlock;
import java.util.List;

/**
 * Tells texts with a blank line behind every line from those where blank lines part paragraphs: in the former, sentences
 * go on behind them.
 */
final class LineSpacing {
    /** A line that is not shorter than this part of the longest ones was full, so that its sentence may go on. */
    private static final double FULL = 0.8;

    private final SourceText source;
    private final List<TextBlock> lines;

    private LineSpacing(SourceText source) {
        this.source = source;
        this.lines = source.blocks().stream()
                .filter(block -> block.kind() == BlockKind.LINE)
                .toList();
    }

    /** How many newlines stand between two lines of a paragraph: 1 or 2. */
    static int newlines(SourceText source) {
        return new LineSpacing(source).newlines();
    }

    private int newlines() {
        int full = (int) (FULL * longest());
        int singles = 0;
        int[] running = new int[2];
        for (int i = 1; i < lines.size(); i++) {
            int breaks =
                    breaks(lines.get(i - 1).span().end(), lines.get(i).span().start());
            singles += breaks == 1 ? 1 : 0;
            if ((breaks == 1 || breaks == 2) && goesOn(lines.get(i - 1), lines.get(i), full)) {
                running[breaks - 1]++;
            }
        }
        if (running[0] != running[1]) {
            return running[0] > running[1] ? 1 : 2;
        }
        return singles >= 0.15 * (lines.size() - 1) ? 1 : 2;
    }

    /** The length that nine of ten lines do not reach. */
    private int longest() {
        int[] lengths =
                lines.stream().mapToInt(line -> line.span().length()).sorted().toArray();
        return lengths.length == 0 ? 0 : lengths[(int) Math.round(0.9 * (lengths.length - 1))];
    }

    private int breaks(int from, int to) {
        return (int)
                source.raw().substring(from, to).chars().filter(c -> c == '\n').count();
    }

    private boolean goesOn(TextBlock line, TextBlock next, int full) {
        return line.span().length() >= full
                && !Sentences.isClosed(source.of(line))
                && LabelReader.read(source.of(next)).isEmpty();
    }
}
