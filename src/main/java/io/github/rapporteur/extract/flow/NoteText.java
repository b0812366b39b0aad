package io.github.rapporteur.extract.flow;

import io.github.rapporteur.text.BlockDraft;
import io.github.rapporteur.text.BlockKind;
import io.github.rapporteur.text.Inline;
import io.github.rapporteur.text.Span;
import java.util.List;

/**
 * A footnote or endnote as the document keeps it, not yet numbered.
 *
 * @param paragraphs its text, with {@link #MARK} where its number is to be printed
 */
public record NoteText(List<BlockDraft> paragraphs) {
    /** Stands for a note's number until that is known; not a character of any text. */
    public static final String MARK = "\uFFFC";

    /** A note that is called but missing. */
    public static NoteText empty() {
        return new NoteText(List.of());
    }

    /** The note with its mark in front; paragraphs are set apart by newlines. A note prints its mark once. */
    public BlockDraft marked(String mark) {
        BlockDraft all = new BlockDraft(BlockKind.FOOTNOTE);
        for (BlockDraft paragraph : paragraphs) {
            all.append(all.length() == 0 ? "" : "\n").append(paragraph);
        }
        int first = all.text().toString().indexOf(MARK);
        BlockDraft rest = new BlockDraft(BlockKind.FOOTNOTE);
        if (first >= 0 && !all.text().toString().substring(0, first).isBlank()) {
            rest.append(all, new Span(0, first));
        }

        rest.append(all, new Span(first + 1, all.length())).replace(MARK.charAt(0), ' ');

        if (first < 0 && rest.text().toString().stripLeading().startsWith(mark)) {
            return rest;
        }
        BlockDraft note = new BlockDraft(BlockKind.FOOTNOTE);
        note.append(mark).mark(0, Inline.Kind.NOTE_MARK, mark);
        boolean apart = rest.length() > 0 && Character.isWhitespace(rest.text().charAt(0));
        note.append(apart ? "" : " ");
        return note.append(rest);
    }
}
