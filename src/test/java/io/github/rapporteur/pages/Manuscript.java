package io.github.rapporteur.pages;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;

/**
 * What is to be set, read from a notation. Lines {@code name: value} come first: {@code page: 420x360}, {@code columns: 2},
 * {@code running: A/AC.299/SR.4}, {@code arabic: yes}. Then {@code = title} and {@code # heading} across all columns,
 * {@code ## heading} in a column, {@code [1.] paragraph}, {@code [(a)] item}, {@code ^1 note}, {@code ~ small print},
 * {@code > label | text hung beside it}; {@code table grid 40 30 30} (also {@code rows}, {@code rules}, {@code bare}; figures are the widths of columns in
 * per cent, the first row is the head) and below it {@code | cell | cell}; any other line is a paragraph.
 *
 * @param settings what the first lines say
 * @param pieces in order
 * @param notes by label
 */
record Manuscript(
        ImmutableMap<String, String> settings, ImmutableList<Piece> pieces, ImmutableMap<String, String> notes) {

    /** A piece of it. */
    sealed interface Piece {}

    /** @param label as printed, or empty */
    record Text(Kind kind, String label, String text) implements Piece {}

    /**
     * @param style how it is ruled
     * @param widths of the columns in per cent
     */
    record Table(String style, List<Float> widths, List<List<String>> rows) implements Piece {}

    enum Kind {
        TITLE,
        HEADING,
        COLUMN_HEADING,
        PARAGRAPH,
        ITEM,
        /** Its label stands in a column of its own. */
        ENTRY,
        SMALL;

        boolean isAcross() {
            return this == TITLE || this == HEADING;
        }
    }

    String setting(String name, String otherwise) {
        return settings.getOrDefault(name, otherwise);
    }

    static Manuscript of(String source) {
        ImmutableMap.Builder<String, String> settings = ImmutableMap.builder();
        ImmutableMap.Builder<String, String> notes = ImmutableMap.builder();
        List<Piece> pieces = new ArrayList<>();
        boolean head = true;
        for (String line : Splitter.on('\n').omitEmptyStrings().split(source)) {
            int colon = line.indexOf(": ");
            head &= colon > 0 && line.substring(0, colon).chars().allMatch(Character::isLowerCase);
            int blank = line.indexOf(' ');
            if (head) {
                settings.put(line.substring(0, colon), line.substring(colon + 2));
            } else if (line.startsWith("^")) {
                notes.put(line.substring(1, blank), line.substring(blank + 1));
            } else if (line.startsWith("| ")) {
                ((Table) pieces.getLast()).rows().add(cells(line));
            } else if (line.startsWith("table ")) {
                List<String> words = Splitter.on(' ').splitToList(line);
                List<Float> widths = words.stream().skip(2).map(Float::valueOf).toList();
                pieces.add(new Table(words.get(1), widths, new ArrayList<>()));
            } else {
                pieces.add(text(line));
            }
        }
        return new Manuscript(settings.buildOrThrow(), ImmutableList.copyOf(pieces), notes.buildOrThrow());
    }

    private static List<String> cells(String line) {
        List<String> cells = Splitter.on('|').trimResults().splitToList(line);
        return cells.subList(1, cells.size() - 1);
    }

    private static Text text(String line) {
        int blank = line.indexOf(' ');
        String rest = line.substring(blank + 1);
        return switch (blank < 0 ? "" : line.substring(0, blank)) {
            case "=" -> new Text(Kind.TITLE, "", rest);
            case "#" -> new Text(Kind.HEADING, "", rest);
            case "##" -> new Text(Kind.COLUMN_HEADING, "", rest);
            case "~" -> new Text(Kind.SMALL, "", rest);
            case ">" -> {
                List<String> cells = Splitter.on(" | ").splitToList(rest);
                yield new Text(Kind.ENTRY, cells.get(0), cells.get(1));
            }
            default -> labelled(line);
        };
    }

    private static Text labelled(String line) {
        int end = line.startsWith("[") ? line.indexOf(']') : -1;
        String label = end < 0 ? "" : line.substring(1, end);
        boolean item = label.startsWith("(") || label.endsWith(")");
        return new Text(
                item ? Kind.ITEM : Kind.PARAGRAPH,
                label,
                line.substring(end + 1).strip());
    }
}
