package io.github.rapporteur.cli;

import com.google.common.base.Joiner;
import io.github.rapporteur.consolidation.Consolidation;
import io.github.rapporteur.consolidation.Group;
import io.github.rapporteur.consolidation.Member;
import io.github.rapporteur.consolidation.Stretch;
import io.github.rapporteur.recommendation.Occurrence;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;

/** A consolidated list for people: topics, wordings, below each its sources; {@code [-removed-]} and {@code {+added+}}. */
final class ConsolidationPrinter {
    private final Writer out;
    private final Style style;

    ConsolidationPrinter(Writer out, Style style) {
        this.out = out;
        this.style = style;
    }

    void print(Consolidation list) throws IOException {
        Optional<String> topic = Optional.empty();
        int number = 0;
        for (Group group : list.groups()) {
            String own = group.topic().orElse("Without topic");
            if (!topic.equals(Optional.of(own))) {
                line((number == 0 ? "" : "\n") + style.strong(Shell.printable(own)));
                topic = Optional.of(own);
            }
            group(++number, group);
        }
        line(
                number == 0
                        ? "No recommendations found."
                        : "\n" + Words.count(number, "recommendation") + " from "
                                + Words.count(list.sources(), "source") + ".");
    }

    private void group(int number, Group group) throws IOException {
        Occurrence first = group.representative();
        List<String> addressees = first.recommendation().addressees();
        line("\n" + number + ". " + flat(first.recommendation().sentence()));
        if (!addressees.isEmpty()) {
            line("   " + style.faint("to " + flat(Joiner.on("; ").join(addressees))));
        }
        for (int i = 0; i < group.members().size(); i++) {
            source(group, i);
        }
    }

    private void source(Group group, int number) throws IOException {
        Member member = group.members().get(number);
        Occurrence found = member.occurrence();
        String date = found.dated();
        line("   - " + flat(found.citation()) + (date.isEmpty() ? "" : ", " + date)
                + (number == 0 ? "" : ": " + member.relation().label()));
        List<Stretch> changes = group.changes(number);
        if (changes.stream().anyMatch(stretch -> stretch.change() != Stretch.Change.KEPT)) {
            line("     " + changed(changes));
        }
    }

    private static String changed(List<Stretch> changes) {
        StringBuilder text = new StringBuilder();
        for (Stretch stretch : changes) {
            text.append(
                    switch (stretch.change()) {
                        case KEPT -> stretch.text();
                        case ADDED -> "{+" + stretch.text() + "+}";
                        case REMOVED -> "[-" + stretch.text() + "-]";
                    });
        }
        return flat(text.toString());
    }

    private static String flat(String text) {
        return Shell.printable(text).replace('\n', ' ');
    }

    private void line(String text) throws IOException {
        out.write(text);
        out.write('\n');
    }
}
