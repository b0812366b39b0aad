package io.github.rapporteur.extract.plain;

import io.github.rapporteur.text.BlockKind;
import io.github.rapporteur.text.SourceTextBuilder;
import io.github.rapporteur.text.Span;
import io.github.rapporteur.text.TextBlock;

/**
 * Reads plain text as it stands: every line that is not blank becomes a {@link BlockKind#LINE} with the columns of white
 * space before it as indent; form feeds end pages. Text without form feeds has no pages.
 */
public final class PlainTextReader {
    private static final int TAB_STOP = 8;

    private final String text;
    private final SourceTextBuilder out;
    private final boolean paged;
    private int page = 1;

    private PlainTextReader(String text, SourceTextBuilder out) {
        this.text = text;
        this.out = out;
        this.paged = text.indexOf('\f') >= 0;
    }

    /** Reads {@code text} into an empty builder. */
    public static void read(String text, SourceTextBuilder out) {
        new PlainTextReader(text, out).read();
    }

    private void read() {
        int at = 0;
        startPage();
        while (at < text.length()) {
            int end = endOfLine(at);
            line(at, end);
            at = end;
            while (at < text.length() && isLineEnd(text.charAt(at))) {
                char separator = text.charAt(at++);
                out.append(String.valueOf(separator));
                if (separator == '\f' && at < text.length()) {
                    page++;
                    out.startPage();
                }
            }
        }
    }

    private void startPage() {
        if (paged) {
            out.startPage();
        }
    }

    private int endOfLine(int from) {
        int at = from;
        while (at < text.length() && !isLineEnd(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r' || c == '\f' || c == '\u000B' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    private void line(int from, int to) {
        out.append(text.subSequence(from, to));
        int start = from;
        int columns = 0;
        while (start < to && isSpace(text.charAt(start))) {
            columns = after(columns, text.charAt(start++));
        }
        int end = to;
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            TextBlock.Builder block =
                    TextBlock.builder(BlockKind.LINE, new Span(start, end)).indent(columns);
            if (paged) {
                block.page(page);
            }
            out.add(block.build());
        }
    }

    private static int after(int columns, char c) {
        return switch (c) {
            case '\t' -> (columns / TAB_STOP + 1) * TAB_STOP;
            case '\u3000' -> columns + 2;
            case '\uFEFF', '\u200B' -> columns;
            default -> columns + 1;
        };
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B';
    }
}
