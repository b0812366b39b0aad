package io.github.rapporteur.extract.flow;

import io.github.rapporteur.text.BlockDraft;
import io.github.rapporteur.text.Inline;
import java.util.Optional;

/** A field that is open: its code so far and, once that is complete, where its result begins. */
public final class Field {
    private final StringBuilder code = new StringBuilder();
    private Optional<BlockDraft> draft = Optional.empty();
    private int start;

    /** Adds a piece of the code. */
    public void addCode(String text) {
        code.append(text);
    }

    /** Says that what follows in a paragraph is printed. */
    public void startResult(BlockDraft in) {
        draft = Optional.of(in);
        start = in.length();
    }

    /** Whether what follows is printed. */
    public boolean isResult() {
        return draft.isPresent();
    }

    /** Ends the field in a paragraph: the result is a link if the code says so and it stands wholly there. */
    public void end(BlockDraft in) {
        String address = address();
        if (draft.filter(own -> own == in).isPresent() && !address.isEmpty()) {
            in.mark(start, Inline.Kind.LINK, address);
        }
    }

    /** The address in {@code HYPERLINK "…"}, empty for other fields. */
    private String address() {
        String text = code.toString().strip();
        int open = text.indexOf('"');
        int close = text.indexOf('"', open + 1);
        return text.startsWith("HYPERLINK") && open > 0 && close > open ? text.substring(open + 1, close) : "";
    }
}
