package io.github.rapporteur.structure;

import com.google.common.base.CharMatcher;
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
        if (!lines.isEmpty() && lines.getFirst().box().isPresent()) {
            return 1;
        }
        int full = (int) (FULL * longest());
        int[] running = new int[2];
        boolean close = false;
        boolean far = false;
        for (int i = 1; i < lines.size(); i++) {
            int breaks = breaks(lines.get(i - 1), lines.get(i));
            close |= breaks == 1;
            far |= breaks > 2;
            if ((breaks == 1 || breaks == 2) && goesOn(lines.get(i - 1), lines.get(i), full)) {
                running[breaks - 1]++;
            }
        }
        if (running[0] != running[1]) {
            return running[0] > running[1] ? 1 : 2;
        }
        return far && !close ? 2 : 1;
    }

    /** The length that nine of ten lines do not reach. */
    private int longest() {
        int[] lengths =
                lines.stream().mapToInt(line -> line.span().length()).sorted().toArray();
        return lengths.length == 0 ? 0 : lengths[(int) Math.round(0.9 * (lengths.length - 1))];
    }

    /** Newlines between two lines; none where a page ends, which tells nothing. */
    private int breaks(TextBlock line, TextBlock next) {
        String between = source.raw().substring(line.span().end(), next.span().start());
        return line.page().equals(next.page()) ? CharMatcher.is('\n').countIn(between) : 0;
    }

    private boolean goesOn(TextBlock line, TextBlock next, int full) {
        String text = source.of(line);
        boolean open = Character.isLetter(Sentences.lastCharacter(text)) || !Sentences.isClosed(text);
        return open
                && line.span().length() >= full
                && LabelReader.read(source.of(next)).isEmpty();
    }
}
