package io.github.rapporteur.cli;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import io.github.rapporteur.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** How passages are set out for people: in lines of the terminal's width, with the place they stand in. */
final class Layout {
    private static final Joiner PARTS = Joiner.on(" · ");

    private final Shell shell;
    private final Style style;

    Layout(Shell shell) {
        this.shell = shell;
        this.style = Style.of(shell);
    }

    Style style() {
        return style;
    }

    /** A line of its own. */
    void line(String indent, String line) {
        shell.out().println(indent + line);
    }

    /** The text; on a terminal in lines of its width, elsewhere in one line. */
    void text(String indent, String text) {
        text(indent, text, ImmutableList.of());
    }

    /** The same, with what is highlighted set off. */
    void text(String indent, String text, List<Span> highlights) {
        int width = shell.outIsTerminal() ? shell.columns() - indent.length() : Integer.MAX_VALUE;
        String harmless = Shell.printable(text).replace('\n', ' ');
        Lines.of(harmless, width).forEach(line -> line(indent, style.highlighted(line.in(harmless), line, highlights)));
    }

    /** Parts of a line about a passage, the empty ones left out. */
    void about(String indent, List<String> parts) {
        List<String> told = parts.stream().filter(part -> !part.isEmpty()).toList();
        line(indent, style.faint(Shell.printable(PARTS.join(told))));
    }

    /** Where a passage stands: headings, date, page, file. */
    static List<String> place(
            ImmutableList<String> headings, Optional<LocalDate> date, OptionalInt page, String source) {
        List<String> parts = new ArrayList<>();
        parts.add(Joiner.on(" › ").join(headings));
        parts.add(date.map(LocalDate::toString).orElse(""));
        parts.add(page.isPresent() ? "p. " + page.getAsInt() : "");
        parts.add(source);
        return parts;
    }
}
