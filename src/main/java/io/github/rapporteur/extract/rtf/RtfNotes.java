package io.github.rapporteur.extract.rtf;

import io.github.rapporteur.extract.flow.Look;
import io.github.rapporteur.extract.flow.NoteCounter;
import io.github.rapporteur.extract.flow.NoteText;
import io.github.rapporteur.extract.flow.Paragraph;
import io.github.rapporteur.text.BlockDraft;
import io.github.rapporteur.text.Inline;
import java.util.List;
import java.util.Optional;

/**
 * Ties notes to their marks. A counted mark stands before its note, but only the note says whether it is a footnote or an
 * endnote: so the mark is printed when that is known.
 */
final class RtfNotes {
    private static final String TYPED_MARKS = "*†‡§¶";

    private final NoteCounter footnotes = new NoteCounter("decimal");
    private final NoteCounter endnotes = new NoteCounter("lowerRoman");
    private Optional<Call> waiting = Optional.empty();

    private record Call(Paragraph paragraph, Look look) {}

    /** A note under way. */
    final class Note {
        private final Paragraph around;
        private boolean atEnd;

        private Note(Paragraph around) {
            this.around = around;
        }

        /** Says that it stands at the end of the document. */
        void makeEndnote() {
            atEnd = true;
        }

        /** The note as a block, with its mark; its text has been read. */
        BlockDraft finish(List<BlockDraft> text) {
            String mark = waiting.isPresent() ? print(atEnd ? endnotes : footnotes) : typedMark(around.text());
            return new NoteText(text).marked(mark);
        }
    }

    /** Takes in a word that says how notes are counted; tells whether it was one. */
    boolean counts(String word, int parameter) {
        NoteCounter counter = word.startsWith("a") || word.startsWith("sa") ? endnotes : footnotes;
        switch (word) {
            case "ftnnar", "aftnnar" -> counter.format("decimal");
            case "ftnnalc", "aftnnalc" -> counter.format("lowerLetter");
            case "ftnnauc", "aftnnauc" -> counter.format("upperLetter");
            case "ftnnrlc", "aftnnrlc" -> counter.format("lowerRoman");
            case "ftnnruc", "aftnnruc" -> counter.format("upperRoman");
            case "ftnnchi", "aftnnchi" -> counter.format("chicago");
            case "ftnrestart", "sftnrestart", "aftnrestart", "saftnrestart" -> counter.restartInSections();
            case "ftnstart", "aftnstart" -> counter.start(Math.max(1, parameter));
            default -> {
                return false;
            }
        }
        return true;
    }

    /** A section ends here. */
    void endSection() {
        footnotes.endSection();
        endnotes.endSection();
    }

    /** Takes the place of a counted mark. */
    void call(Paragraph in, Look look) {
        printWaiting();
        waiting = Optional.of(new Call(in, look));
    }

    /** Prints a mark that no note has followed. */
    void printWaiting() {
        if (waiting.isPresent()) {
            print(footnotes);
        }
    }

    private String print(NoteCounter counter) {
        String mark = counter.nextMark();
        waiting.ifPresent(call -> call.paragraph().appendMark(mark, call.look()));
        waiting = Optional.empty();
        return mark;
    }

    /** Begins a note that a paragraph calls. */
    Note begin(Paragraph around) {
        return new Note(around);
    }

    /** A mark that the author typed: the raised characters or asterisks before the note. */
    private static String typedMark(BlockDraft text) {
        int end = text.length();
        int start = end;
        for (Inline inline : text.inlines()) {
            if (inline.kind() == Inline.Kind.SUPERSCRIPT && inline.span().end() == end) {
                start = inline.span().start();
            }
        }
        while (start > 0 && TYPED_MARKS.indexOf(text.text().charAt(start - 1)) >= 0) {
            start--;
        }
        String mark = text.text().subSequence(start, end).toString().strip();
        text.mark(start, Inline.Kind.NOTE_MARK, mark);
        return mark;
    }
}
