package io.github.rapporteur.structure;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.github.rapporteur.language.DateMention;
import io.github.rapporteur.language.Dates;
import io.github.rapporteur.language.SessionOrdinals;
import io.github.rapporteur.symbol.Symbol;
import io.github.rapporteur.text.BlockKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A part of a line at the head of a document.
 *
 * @param text without outer white space
 * @param part what it tells
 */
record HeadCell(String text, HeadPart part) {
    private static final Splitter CELL_ENDS = Splitter.on(CharMatcher.anyOf("\t\n"));
    private static final CharMatcher MARKS = CharMatcher.anyOf("*∗").or(CharMatcher.whitespace());

    /** The cells of a line: what stands at wide gaps, in cells of a table, or behind the words that open a cell. */
    static ImmutableList<HeadCell> of(Line line) {
        boolean table = line.block().kind() == BlockKind.TABLE;
        Iterable<String> parts =
                table ? CELL_ENDS.omitEmptyStrings().trimResults().split(line.text()) : Cells.of(line.text(), 2);
        List<HeadCell> cells = new ArrayList<>();
        for (String part : parts) {
            apart(part, table).forEach(cell -> cells.add(read(cell)));
        }
        if (cells.size() > 1 && cells.stream().allMatch(cell -> cell.part == HeadPart.OTHER)) {
            return ImmutableList.of(read(line.text()));
        }
        return ImmutableList.copyOf(cells);
    }

    /** Whether a session, year or meeting is told by its number. */
    boolean isNumbered() {
        return text.chars().anyMatch(Character::isDigit)
                || SessionOrdinals.first(text).isPresent();
    }

    /** Columns that were printed close together: the organ's name and the distribution, the distribution and the date. */
    private static List<String> apart(String cell, boolean table) {
        int at = MastheadWords.distributionIn(cell);
        if (at > 0) {
            List<String> both = new ArrayList<>(List.of(cell.substring(0, at).strip()));
            both.addAll(apart(cell.substring(at), table));
            return both;
        }
        Optional<DateMention> date = at == 0 && cell.length() < 200 ? Dates.first(cell) : Optional.empty();
        if (date.isEmpty()) {
            return List.of(cell);
        }
        List<String> parts = new ArrayList<>();
        int start = date.get().span().start();
        int end = date.get().span().end();
        parts.add(cell.substring(0, start).strip());
        parts.add(cell.substring(start, end));
        if (end < cell.length()) {
            parts.add(cell.substring(end).strip());
        }
        return parts;
    }

    private static HeadCell read(String cell) {
        String bare = MARKS.trimFrom(cell);
        return new HeadCell(bare, bare.isEmpty() || bare.length() > 200 ? HeadPart.OTHER : part(bare));
    }

    private static HeadPart part(String cell) {
        if (MastheadWords.isNations(cell)) {
            return HeadPart.NATIONS;
        }
        if (MastheadWords.isDistribution(cell)) {
            return HeadPart.DISTRIBUTION;
        }
        if (MastheadWords.isLanguage(cell)) {
            return HeadPart.LANGUAGE;
        }
        if (MastheadWords.isBody(cell)) {
            return HeadPart.ORGAN;
        }
        if (cell.length() < 120 && MastheadWords.isAgendaItem(cell)) {
            return HeadPart.ITEM;
        }
        if (cell.indexOf('/') >= 0
                && cell.length() <= 100
                && Symbol.tryParse(cell).isPresent()) {
            return HeadPart.SYMBOL;
        }
        if (isSession(cell)) {
            return HeadPart.SESSION;
        }
        if (cell.length() == 1 && Character.isUpperCase(cell.charAt(0))) {
            return HeadPart.LETTER;
        }
        return dated(cell);
    }

    private static boolean isSession(String text) {
        boolean named = text.length() < 90
                && SessionOrdinals.first(text)
                        .filter(mention -> mention.span().length() * 2 >= text.length())
                        .isPresent();
        return named || text.length() < 60 && MastheadWords.isMeeting(text);
    }

    private static HeadPart dated(String text) {
        Optional<DateMention> date = text.length() < 90 ? Dates.first(text) : Optional.empty();
        if (date.isEmpty() || LeadingSymbol.length(text) > 0 || MastheadWords.tellsAdoption(text)) {
            return HeadPart.OTHER;
        }
        String before = text.substring(0, date.get().span().start());
        String behind = text.substring(date.get().span().end());
        int rest = before.strip().length() + behind.strip().length();
        if (rest <= 2) {
            return HeadPart.DATE;
        }
        boolean days = before.isEmpty() || Character.isDigit(before.charAt(0));
        return rest < 30 && (days || placeBefore(before)) && (behind.isBlank() || !days || tail(behind))
                ? HeadPart.PLACE
                : HeadPart.OTHER;
    }

    /** {@code Vienna, 22–} or {@code Monday, }: a comma before the first digit. */
    private static boolean placeBefore(String before) {
        int comma = CharMatcher.anyOf(",،，").indexIn(before);
        int digit = CharMatcher.inRange('0', '9').indexIn(before);
        return comma > 0 && (digit < 0 || comma < digit);
    }

    /** What may follow the days of a meeting: its place, the rest of a range, an hour. */
    private static boolean tail(String behind) {
        char first = behind.strip().charAt(0);
        return ",،，–—-至".indexOf(first) >= 0;
    }
}
