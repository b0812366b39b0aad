package io.github.rapporteur.extract.akn;

import io.github.rapporteur.text.BlockDraft;
import io.github.rapporteur.text.BlockKind;
import io.github.rapporteur.text.Inline;
import io.github.rapporteur.text.Span;

/** The text of one block, of which it is not yet known where it will stand. White space is one space, unless kept. */
final class Passage {
    private static final int LONGEST_HEADING = 200;
    private static final String CLOSERS = ".,;:!?。，；：！？،؛؟…";

    private BlockDraft draft;
    private boolean space;
    private boolean setIn;
    private String called = "";
    private int callStart;
    private int callEnd;
    private int base;
    private int limit;

    Passage() {
        this(BlockKind.PARAGRAPH);
    }

    Passage(BlockKind kind) {
        this.draft = new BlockDraft(kind);
    }

    BlockDraft draft() {
        return draft;
    }

    /** Makes this a block of another kind. */
    void become(BlockKind kind, int level) {
        draft = new BlockDraft(kind).append(draft).level(level);
    }

    boolean isEmpty() {
        return draft.isBlank();
    }

    /** The number of characters so far; a space that is due is set first. */
    int length() {
        return draft.length();
    }

    /** What follows is set off by a space, if anything stands before it. */
    void separate() {
        space = true;
    }

    /** Sets the space that is due. */
    void settle() {
        if (space && draft.length() > 0 && !Character.isWhitespace(draft.text().charAt(draft.length() - 1))) {
            draft.append(" ");
        }
        space = false;
    }

    /** Adds the mark of a note. Raised brackets around it, as Arabic has them, are part of the mark. */
    void call(String mark) {
        endCall();
        settle();
        callStart = endsWithRaisedBracket() ? draft.length() - 1 : draft.length();
        draft.append(mark);
        callEnd = draft.length();
        called = mark;
    }

    /** Says that the source sets it in as headings are. */
    void indentAsHeading() {
        setIn = true;
    }

    /** Whether it is set in as headings are, and short and open at its end as they are. */
    boolean readsAsHeading() {
        String text = draft.text().toString().strip();
        return setIn
                && draft.kind() == BlockKind.PARAGRAPH
                && !text.isEmpty()
                && text.length() <= LONGEST_HEADING
                && CLOSERS.indexOf(text.charAt(text.length() - 1)) < 0;
    }

    /** Whether nothing but the mark of a note stands here so far. */
    boolean isBareCall() {
        return draft.length() == called.length();
    }

    private boolean endsWithRaisedBracket() {
        int last = draft.length() - 1;
        return last >= 0
                && draft.text().charAt(last) == '('
                && draft.inlines().stream()
                        .anyMatch(inline -> inline.kind() == Inline.Kind.SUPERSCRIPT
                                && inline.span().contains(last));
    }

    private void endCall() {
        if (!called.isEmpty()) {
            draft.mark(new Span(callStart, callEnd), Inline.Kind.NOTE_MARK, called);
            called = "";
        }
    }

    /** Ends the block: nothing is added any more. */
    BlockDraft finish() {
        endCall();
        return draft;
    }

    /** @param kept whether white space stands for itself */
    void append(String characters, boolean kept, Style style) {
        if (kept) {
            endCall();
            settle();
            draft.append(characters, style.bold(), style.italic());
            return;
        }
        StringBuilder run = new StringBuilder();
        for (int i = 0; i < characters.length(); i++) {
            char c = characters.charAt(i);
            if (c == ' ' || c == '\t' || c == '\n' || c == '\r') {
                space = true;
                continue;
            }
            if (space && run.isEmpty()) {
                settle();
            } else if (space) {
                run.append(' ');
                space = false;
            }
            run.append(c);
        }
        int start = draft.length();
        if (!run.isEmpty() && !called.isEmpty()) {
            boolean closes = callStart < callEnd - called.length() && run.charAt(0) == ')' && callEnd == start;
            callEnd += closes ? 1 : 0;
            draft.append(closes ? ")" : "");
            run.delete(0, closes ? 1 : 0);
            endCall();
            start = draft.length();
        }
        draft.append(run, style.bold(), style.italic());
        if (style.raised()) {
            draft.mark(start, Inline.Kind.SUPERSCRIPT, "");
        }
    }

    /** Ends a line, cell or row inside the block. */
    void put(String separator) {
        space = false;
        draft.append(separator);
    }

    /** Says that the block was written from {@code offset} on. */
    void writtenAt(int offset, int written) {
        base = offset;
        limit = written;
    }

    /** Where in the raw text one of its characters came to stand. */
    int raw(int at) {
        return base + Math.min(at, limit);
    }

    /**
     * How characters are set.
     *
     * @param raised as ordinals and marks of notes are
     */
    record Style(boolean bold, boolean italic, boolean raised) {
        static final Style PLAIN = new Style(false, false, false);

        Style and(Style other) {
            return new Style(bold || other.bold, italic || other.italic, raised || other.raised);
        }
    }
}
