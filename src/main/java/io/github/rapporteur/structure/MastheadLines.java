package io.github.rapporteur.structure;

import com.google.common.collect.ImmutableList;
import io.github.rapporteur.language.Dates;
import io.github.rapporteur.language.SessionOrdinals;
import io.github.rapporteur.symbol.Symbol;
import io.github.rapporteur.text.BlockKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The lines at the head of a document that say whose it is (Editorial Manual, masthead): a banner with organ, symbol,
 * distribution, dates and languages; below it the body, its session, days, place and items of the agenda. They are no
 * part of the text. Words that say nothing by themselves belong to the masthead when it goes on behind them.
 */
final class MastheadLines {
    /** No masthead is longer. */
    private static final int LONGEST = 60;

    /** So many lines of a banner may say nothing by themselves: a convention's name in two columns. */
    private static final int BANNER_GAP = 8;

    private static final int MEETING_GAP = 4;

    private final List<Line> lines;
    private final List<String> items = new ArrayList<>();
    private Optional<Symbol> symbol = Optional.empty();
    private Optional<LocalDate> issued = Optional.empty();
    private Optional<String> session = Optional.empty();
    private Optional<String> body = Optional.empty();
    private Optional<ItemTitles> titles = Optional.empty();
    private boolean inBanner = true;
    private boolean seen;
    private float size;
    private int length;

    private MastheadLines(List<Line> lines) {
        this.lines = lines;
    }

    /**
     * What the masthead says.
     *
     * @param length how many lines it takes
     */
    record Result(
            int length,
            Optional<Symbol> symbol,
            Optional<LocalDate> issued,
            Optional<String> session,
            ImmutableList<String> agendaItems,
            Optional<String> body) {}

    static Result read(List<Line> body) {
        MastheadLines head = new MastheadLines(body);
        head.run();
        return new Result(
                head.length, head.symbol, head.issued, head.session, ImmutableList.copyOf(head.items), head.body);
    }

    private void run() {
        while (length < Math.min(lines.size(), LONGEST)) {
            Line line = lines.get(length);
            if (line.text().length() > 600 || length > 0 && line.pageStart()) {
                return;
            }
            ImmutableList<HeadCell> cells = known(line);
            if (!cells.isEmpty()) {
                cells.forEach(cell -> take(cell, line));
                length++;
            } else if (titles.isPresent() && titles.get().takes(line)) {
                length++;
            } else {
                int end = wordsBefore(length);
                if (end == length) {
                    return;
                }
                body = Optional.of(words(length, end));
                length = end;
            }
        }
    }

    /** The cells of a line that belongs to the masthead by what it says; none of another. */
    private ImmutableList<HeadCell> known(Line line) {
        boolean table = line.block().kind() == BlockKind.TABLE;
        if (!table && line.text().length() > 300) {
            return ImmutableList.of();
        }
        ImmutableList<HeadCell> cells = HeadCell.of(line);
        long telling = cells.stream().filter(this::tells).count();
        return telling == 0 || table && telling < 2 ? ImmutableList.of() : cells;
    }

    private boolean tells(HeadCell cell) {
        return switch (cell.part()) {
            case OTHER -> false;
            case LETTER -> !seen || inBanner;
            // "Opening of the session" is a heading, where no masthead has begun
            case SESSION -> seen || cell.isNumbered();
            default -> true;
        };
    }

    private void take(HeadCell cell, Line line) {
        seen = true;
        switch (cell.part()) {
            case SYMBOL -> symbol = symbol.or(() -> Symbol.tryParse(cell.text()));
            case ORGAN -> body = Optional.of(cell.text());
            case DATE -> issued = issued.or(() -> Dates.first(cell.text()).map(mention -> mention.date()));
            case SESSION ->
                session = session.or(() -> SessionOrdinals.first(cell.text()).map(mention -> mention.session()));
            case ITEM -> {
                items.addAll(AgendaItems.read(cell.text()));
                titles = Optional.of(new ItemTitles(line, items.size()));
            }
            default -> {
                // says only that this is a masthead
            }
        }
        if (cell.part().isOfMeeting()) {
            inBanner = false;
            size = Math.max(size, line.block().fontSize());
        }
    }

    /** Where words end that the masthead goes on behind; {@code from} where there are none. */
    private int wordsBefore(int from) {
        int reach = Math.min(lines.size(), from + (inBanner ? BANNER_GAP : MEETING_GAP));
        for (int i = from; i < reach; i++) {
            Line line = lines.get(i);
            if (i > 0 && line.pageStart() || larger(line) || !isName(line) && !inColumn(line, from)) {
                break;
            }
            if (i + 1 < lines.size() && goesOn(lines.get(i + 1))) {
                return i + 1;
            }
        }
        return seen && inBanner ? bodyBeside(from) : from;
    }

    /** The name of a body may end the masthead: in bold at the left edge, where the text is set in. */
    private int bodyBeside(int from) {
        int to = from;
        while (to < Math.min(lines.size(), from + BANNER_GAP) && inColumn(lines.get(to), from)) {
            to++;
        }
        boolean apart = to + 1 < lines.size()
                && lines.subList(to, to + 2).stream()
                        .allMatch(line -> !line.pageStart()
                                && line.indent() > lines.get(from).indent() + 3);
        return apart ? to : from;
    }

    /** Whether a bold line stands right below line {@code from}, or is that one. */
    private boolean inColumn(Line line, int from) {
        Line first = lines.get(from);
        return line.block().bold()
                && line.block().box().isPresent()
                && Math.abs(line.indent() - first.indent()) < 1
                && (line == first || !line.afterBreak());
    }

    private boolean goesOn(Line line) {
        return line.text().length() < 120
                && !line.pageStart()
                && known(line).stream().anyMatch(cell -> cell.part().goesOn(inBanner));
    }

    private static boolean isName(Line line) {
        String text = line.text();
        return text.length() < 160
                && text.chars().noneMatch(Character::isDigit)
                && !Sentences.isClosed(text)
                && !text.startsWith("[")
                && LabelReader.read(text).isEmpty();
    }

    /** Below the lines on the meeting larger letters are the title's. */
    private boolean larger(Line line) {
        return size > 0 && line.block().fontSize() > size + 1.4f;
    }

    private String words(int from, int to) {
        StringBuilder words = new StringBuilder();
        for (Line line : lines.subList(from, to)) {
            words.append(words.length() > 0 ? " " : "").append(line.text());
        }
        return words.toString();
    }
}
