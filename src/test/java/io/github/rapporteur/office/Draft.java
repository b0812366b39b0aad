package io.github.rapporteur.office;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;

/**
 * A document to be written in several forms, read from a notation: {@code # } a heading, {@code 1) 2) 3) } paragraphs of an
 * automatic numbering by level, {@code 1!) } of a second list that starts anew, {@code | a | b |} rows of a table,
 * {@code {-deleted-} {+inserted+} {~hidden~} {^note^}} inside them; {@code {-¶-}} deletes a paragraph's end.
 *
 * @param pieces what it holds, in order
 */
public record Draft(ImmutableList<Piece> pieces) {
    private static final String RUNS_ON = "{-¶-}";
    private static final ImmutableMap<Character, Piece.Kind> KINDS = ImmutableMap.of(
            '-', Piece.Kind.DELETED, '+', Piece.Kind.INSERTED, '~', Piece.Kind.HIDDEN, '^', Piece.Kind.NOTE);

    /** Reads the notation. */
    public static Draft of(String text) {
        ImmutableList.Builder<Piece> pieces = ImmutableList.builder();
        List<List<List<Piece.Stretch>>> rows = new ArrayList<>();
        for (String line : Splitter.on('\n').split(text + "\n")) {
            if (line.startsWith("|")) {
                rows.add(row(line));
                continue;
            }
            if (!rows.isEmpty()) {
                pieces.add(new Piece.Table(rows));
                rows = new ArrayList<>();
            }
            if (!line.isBlank()) {
                pieces.add(paragraph(line));
            }
        }
        return new Draft(pieces.build());
    }

    private static List<List<Piece.Stretch>> row(String line) {
        List<String> cells = Splitter.on('|').trimResults().splitToList(line);
        return cells.subList(1, cells.size() - 1).stream().map(Draft::stretches).toList();
    }

    private static Piece.Paragraph paragraph(String line) {
        boolean runsOn = line.endsWith(RUNS_ON);
        String rest = runsOn ? line.substring(0, line.length() - RUNS_ON.length()) : line;
        int heading = 0;
        while (rest.charAt(heading) == '#') {
            heading++;
        }
        boolean second = rest.startsWith("!)", 1);
        boolean listed = second || rest.startsWith(")", 1);
        int level = listed ? rest.charAt(0) - '0' : 0;
        String words = rest.substring(second ? 3 : listed ? 2 : heading).strip();
        return new Piece.Paragraph(heading, level, second ? 2 : 1, runsOn, stretches(words + (runsOn ? " " : "")));
    }

    private static List<Piece.Stretch> stretches(String text) {
        List<Piece.Stretch> stretches = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int open = text.indexOf('{', at);
            int end = open < 0 ? text.length() : open;
            if (end > at) {
                stretches.add(new Piece.Stretch(Piece.Kind.PLAIN, text.substring(at, end)));
            }
            at = end;
            if (open >= 0) {
                int close = text.indexOf('}', open);
                Piece.Kind kind = KINDS.getOrDefault(text.charAt(open + 1), Piece.Kind.PLAIN);
                stretches.add(new Piece.Stretch(kind, text.substring(open + 2, close - 1)));
                at = close + 1;
            }
        }
        return stretches;
    }
}
