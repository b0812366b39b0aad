package io.github.rapporteur.extract.docx;

import io.github.rapporteur.text.BlockDraft;
import java.util.Optional;

/** A field that is open: its code so far and, once that is complete, where its result begins. */
final class Field {
    private final StringBuilder code = new StringBuilder();
    private Optional<BlockDraft> draft = Optional.empty();
    private int start;

    void addCode(String text) {
        code.append(text);
    }

    void startResult(BlockDraft in) {
        draft = Optional.of(in);
        start = in.length();
    }

    boolean isResult() {
        return draft.isPresent();
    }

    /** Whether the result stands wholly in {@code other}. */
    boolean isIn(BlockDraft other) {
        return draft.filter(own -> own == other).isPresent();
    }

    int start() {
        return start;
    }

    /** The address in {@code HYPERLINK "…"}, empty for other fields. */
    String address() {
        String text = code.toString().strip();
        int open = text.indexOf('"');
        int close = text.indexOf('"', open + 1);
        return text.startsWith("HYPERLINK") && open > 0 && close > open ? text.substring(open + 1, close) : "";
    }
}
