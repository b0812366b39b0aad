package io.github.rapporteur.cli;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import io.github.rapporteur.reference.ReferenceKind;
import io.github.rapporteur.resolution.ResolvedInput;
import io.github.rapporteur.resolution.ResolvedInput.Indexed;
import io.github.rapporteur.symbol.Symbol;
import java.util.Collection;
import java.util.Optional;

/** A resolved symbol or citation for people, a line for each thing that is known. */
final class ResolvedText {
    private final ImmutableList.Builder<String> lines = ImmutableList.builder();

    private ResolvedText() {}

    /** @param explained whether to say why it means that, and what else it could have meant */
    static ImmutableList<String> lines(ResolvedInput answer, boolean explained) {
        ResolvedText text = new ResolvedText();
        text.head(answer);
        if (explained) {
            text.row("because", answer.because());
            text.row("not meant", answer.others());
        }
        answer.symbol().ifPresent(symbol -> text.parts(answer, symbol));
        answer.indexed().ifPresent(text::index);
        answer.problems().forEach(problem -> text.row("note", problem.message()));
        text.row(answer.symbol().isPresent() ? "or perhaps" : "did you mean", answer.nearest());
        return text.lines.add("").build();
    }

    private void head(ResolvedInput answer) {
        lines.add(answer.symbol()
                .map(Symbol::printed)
                .map(symbol -> symbol + parts(answer))
                .orElse(answer.input() + (isTreaty(answer) ? ": a treaty" + parts(answer) : ": unknown")));
    }

    private static boolean isTreaty(ResolvedInput answer) {
        return answer.kind().equals(Optional.of(ReferenceKind.TREATY.label()));
    }

    private static String parts(ResolvedInput answer) {
        return answer.pinpoints().isEmpty() ? "" : ", " + Joiner.on(", ").join(answer.pinpoints());
    }

    private void parts(ResolvedInput answer, Symbol symbol) {
        row("kind", answer.kind());
        row("organ", answer.organ());
        row("body", answer.body().filter(body -> !answer.organ().equals(Optional.of(body))));
        row("session", symbol.session());
        if (symbol.year().isPresent()) {
            row("year", Integer.toString(symbol.year().getAsInt()));
        }
        row("nature", symbol.nature());
        row("number", symbol.number());
        row("modified by", symbol.modifications());
        if (answer.conventional()) {
            row("name", "this program's; the document has no symbol of its own");
        }
        answer.links().forEach((language, address) -> row(language, address));
    }

    private void index(Indexed indexed) {
        row("in the index", indexed.contained() ? "yes" : "no");
        row("title", indexed.title());
        row("adopted as", indexed.adopted().map(Symbol::printed));
        row("stands in", indexed.host().map(Symbol::printed));
        row("related", indexed.related());
        indexed.places()
                .forEach(found -> row(
                        "place " + found.language(),
                        found.place() + ": " + found.node().text().replace('\n', ' ')));
        indexed.citedBy().forEach(hit -> row("cited by", hit.citation() + ": " + hit.passage()));
    }

    private void row(String name, String value) {
        lines.add(Words.format("  %-13s %s", name, value));
    }

    private void row(String name, Optional<String> value) {
        value.ifPresent(known -> row(name, known));
    }

    private void row(String name, Collection<?> values) {
        if (!values.isEmpty()) {
            row(name, Joiner.on(", ").join(values));
        }
    }
}
