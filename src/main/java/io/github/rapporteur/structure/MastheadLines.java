package io.github.rapporteur.structure;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
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
 * The lines at the head of a document that say whose it is: organ, symbol, distribution, dates, session, agenda item
 * (Editorial Manual, masthead). They are no part of the text.
 */
final class MastheadLines {
    private static final Splitter CELL_ENDS = Splitter.on(CharMatcher.anyOf("\t\n"));

    /** No masthead is longer. */
    private static final int LONGEST = 40;

    private final List<Line> lines;
    private final List<String> items = new ArrayList<>();
    private Optional<Symbol> symbol = Optional.empty();
    private Optional<LocalDate> issued = Optional.empty();
    private Optional<String> session = Optional.empty();
    private Optional<String> body = Optional.empty();
    private boolean seen;
    private boolean inItem;
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
        int i = 0;
        while (i < Math.min(lines.size(), LONGEST)) {
            Line line = lines.get(i);
            if (line.text().length() > 300 || i > 0 && line.pageStart()) {
                return;
            }
            if (inItem && !line.afterBreak() && line.isPrintedLine() && i > 0 && !isDateLine(line.text())) {
                i++;
                length = i;
                continue;
            }
            if (recognise(line)) {
                i++;
                length = i;
                continue;
            }
            if (itemTitle(line)) {
                i = group(i);
                inItem = false;
                length = i;
                continue;
            }
            int group = group(i);
            if (!bodyName(i, group)) {
                return;
            }
            i = group;
            length = i;
        }
    }

    /** Where the lines printed together with line {@code from} end. */
    private int group(int from) {
        int to = from + 1;
        while (to < lines.size()
                && !lines.get(to).afterBreak()
                && !lines.get(to).pageStart()
                && to - from < 4) {
            to++;
        }
        return to;
    }

    /** A short group of unknown words is the name of a body when the masthead goes on behind it. */
    private boolean bodyName(int from, int to) {
        StringBuilder name = new StringBuilder();
        for (Line line : lines.subList(from, to)) {
            name.append(name.length() > 0 ? " " : "").append(line.text());
        }
        boolean plain = name.length() < 160
                && name.chars().noneMatch(Character::isDigit)
                && !Sentences.isClosed(name)
                && LabelReader.read(name.toString()).isEmpty();
        if (!plain || to >= lines.size() || !goesOn(lines.get(to)) || LeadingSymbol.length(name.toString()) > 0) {
            return false;
        }
        body = Optional.of(name.toString());
        return true;
    }

    private boolean goesOn(Line line) {
        String text = line.text();
        return text.length() < 120
                && (MastheadWords.isDistribution(text)
                        || MastheadWords.isAgendaItem(text)
                        || MastheadWords.isOriginal(text)
                        || isSession(text)
                        || isDateLine(text));
    }

    private boolean recognise(Line line) {
        if (line.block().kind() == BlockKind.TABLE) {
            return table(line.text());
        }
        ImmutableList<String> cells = Cells.of(line.text(), 2);
        boolean known = false;
        for (String cell : cells) {
            known |= cell(cell);
        }
        known |= cells.size() > 1 && !known && cell(line.text());
        if (known) {
            seen = true;
        }
        return known;
    }

    /** Word processors lay the masthead out as a table. */
    private boolean table(String text) {
        if (text.length() > 600) {
            return false;
        }
        List<String> cells = CELL_ENDS.omitEmptyStrings().trimResults().splitToList(text);
        int known = 0;
        for (String cell : cells) {
            known += cell(cell) ? 1 : 0;
        }
        return known * 2 >= cells.size() && known > 0;
    }

    /** The title of the agenda item may stand apart from it; where faces are known it is not bold, unlike the document's. */
    private boolean itemTitle(Line line) {
        boolean styled = line.isPrintedLine() && line.block().box().isPresent() && line.afterBreak();
        return inItem
                && (styled || line.block().kind() == BlockKind.PARAGRAPH)
                && !line.block().bold()
                && line.text().length() < 300
                && !line.text().startsWith("[")
                && LeadingSymbol.length(line.text()) == 0
                && Dates.first(line.text()).isEmpty()
                && LabelReader.read(line.text()).isEmpty();
    }

    private boolean cell(String cell) {
        if (MastheadWords.isNations(cell) || MastheadWords.isDistribution(cell) || MastheadWords.isOriginal(cell)) {
            inItem = false;
            return true;
        }
        if (MastheadWords.isOrgan(cell)) {
            body = Optional.of(cell);
            return true;
        }
        if (MastheadWords.isAgendaItem(cell) && cell.length() < 120) {
            items.addAll(AgendaItems.read(cell));
            inItem = true;
            return true;
        }
        return symbol(cell)
                || session(cell)
                || date(cell)
                || cell.length() == 1 && Character.isUpperCase(cell.charAt(0)) && !seen;
    }

    private boolean symbol(String cell) {
        if (cell.indexOf('/') < 0 || cell.length() > 100) {
            return false;
        }
        Optional<Symbol> read = Symbol.tryParse(cell);
        if (read.isEmpty()) {
            return false;
        }
        symbol = symbol.isPresent() ? symbol : read;
        return true;
    }

    private boolean session(String cell) {
        if (!isSession(cell)) {
            return false;
        }
        session = session.isPresent() ? session : SessionOrdinals.first(cell).map(mention -> mention.session());
        return true;
    }

    private static boolean isSession(String text) {
        return text.length() < 90
                && SessionOrdinals.first(text)
                        .filter(mention -> mention.span().length() * 10 >= text.length() * 5)
                        .isPresent();
    }

    private boolean date(String cell) {
        if (!isDateLine(cell)) {
            return false;
        }
        boolean range = cell.indexOf('–') >= 0 || cell.indexOf(',') >= 0 && Character.isLetter(cell.charAt(0));
        if (issued.isEmpty() && !range) {
            issued = Dates.first(cell).map(mention -> mention.date());
        }
        return true;
    }

    /** A date, or days of a meeting with its place. */
    private static boolean isDateLine(String text) {
        return text.length() < 90
                && !Sentences.isClosed(text + "x")
                && !MastheadWords.tellsAdoption(text)
                && Dates.first(text)
                        .filter(mention -> text.length() - mention.span().length() < 30
                                && LeadingSymbol.length(text) == 0
                                && mention.span().length() * 10 >= text.length() * 4)
                        .isPresent();
    }
}
