package io.github.rapporteur.extract.markup;

import io.github.rapporteur.text.BlockDraft;
import io.github.rapporteur.text.BlockKind;
import io.github.rapporteur.text.Inline;
import java.util.Optional;

/** The text of one block of a page, with white space as a browser shows it: runs of it are one space. */
final class HtmlText {
    private final BlockKind kind;
    private final String marker;
    private final BlockDraft draft;
    private Optional<String> mark = Optional.empty();
    private HtmlStyle style = HtmlStyle.PLAIN;
    private int level;
    private boolean space;
    private boolean lineBroken;

    /** @param marker what is printed before a list item that has no label of its own */
    HtmlText(BlockKind kind, String marker) {
        this.kind = kind;
        this.marker = marker;
        this.draft = new BlockDraft(kind);
    }

    HtmlText level(int newLevel) {
        level = newLevel;
        return this;
    }

    /** Makes this the note of a mark. */
    HtmlText mark(String newMark) {
        mark = Optional.of(newMark);
        return this;
    }

    /** Sets how the block as a whole stands. */
    void style(HtmlStyle newStyle) {
        style = newStyle;
    }

    /** Whether an item was begun whose first paragraph is still to come. */
    boolean isWaiting() {
        return kind == BlockKind.LIST_ITEM && draft.length() == 0;
    }

    void append(String characters, HtmlStyle look) {
        StringBuilder run = new StringBuilder();
        for (int i = 0; i < characters.length(); i++) {
            char c = characters.charAt(i);
            if (look.preformatted() && c == '\n') {
                run.append(c);
                space = false;
            } else if (isSpace(c)) {
                space = true;
                lineBroken |= c == '\n';
            } else {
                if (space && needsSpace(run, c)) {
                    run.append(' ');
                }
                space = false;
                lineBroken = false;
                run.append(c);
            }
        }
        draft.append(run, look.bold(), look.italic());
    }

    /** Not at the start of a line, and not where only the source breaks its line inside Chinese. */
    private boolean needsSpace(StringBuilder run, char next) {
        CharSequence before = run.isEmpty() ? draft.text() : run;
        if (before.isEmpty()) {
            return false;
        }
        char last = before.charAt(before.length() - 1);
        return last != '\n' && !(lineBroken && isChinese(last) && isChinese(next));
    }

    private static boolean isChinese(char c) {
        return Character.isIdeographic(c) || (c >= '\u3000' && c <= '\u303F') || (c >= '\uFF00' && c <= '\uFFEF');
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
    }

    void newline() {
        space = false;
        if (draft.length() > 0) {
            draft.append("\n");
        }
    }

    /** Sets what follows apart from what came before, inside one block. */
    void separate() {
        space = true;
    }

    /** Where the next characters will stand. */
    int position() {
        if (space && draft.length() > 0) {
            draft.append(" ");
            space = false;
        }
        return draft.length();
    }

    void mark(int start, Inline.Kind inlineKind, String detail) {
        draft.mark(start, inlineKind, detail);
    }

    void noteMark(String called, HtmlStyle look) {
        append(called, look);
        draft.mark(draft.length() - called.length(), Inline.Kind.NOTE_MARK, called);
    }

    /** The block, if there is text in it. */
    Optional<BlockDraft> draft() {
        if (draft.isBlank()) {
            return Optional.empty();
        }
        String first = draft.text().toString().stripLeading();
        BlockDraft block =
                new BlockDraft(kind).level(level).indent(style.indent()).centred(style.centred());
        if (mark.isPresent()) {
            block.append(mark.get()).mark(0, Inline.Kind.NOTE_MARK, mark.get()).append(" ");
            int skip = draft.length() - first.length() + typedMark(first, mark.get());
            return Optional.of(block.append(draft, new io.github.rapporteur.text.Span(skip, draft.length())));
        }
        if (!marker.isEmpty() && !PrintedLabel.starts(first)) {
            block.append(marker, draft.isBold(), false);
        }
        return Optional.of(block.append(draft));
    }

    /** How many characters repeat the mark at the start of the note. */
    private static int typedMark(String text, String mark) {
        int end = text.startsWith("[") || text.startsWith("(") ? 1 : 0;
        if (!text.startsWith(mark, end)) {
            return 0;
        }
        end += mark.length();
        while (end < text.length() && "]).: \u00A0".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        boolean longer = end == mark.length() && end < text.length() && Character.isLetterOrDigit(text.charAt(end));
        return longer ? 0 : end;
    }
}
