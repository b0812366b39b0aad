package io.github.rapporteur.extract.rtf;

import io.github.rapporteur.extract.flow.BlockSink;
import io.github.rapporteur.extract.flow.Field;
import io.github.rapporteur.extract.flow.Paragraph;
import io.github.rapporteur.extract.flow.RunningLines;
import io.github.rapporteur.extract.flow.TextSink;
import io.github.rapporteur.text.BlockDraft;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Groups whose text goes somewhere else than where it stands: notes, headers, text boxes, fields. */
final class RtfStreams {
    private final RtfTables tables;
    private final RtfMargins margins;
    private final RtfNotes notes = new RtfNotes();
    private final Deque<Field> fields = new ArrayDeque<>();
    private final Deque<RtfNotes.Note> open = new ArrayDeque<>();

    RtfStreams(RtfTables tables, BlockSink sink) {
        this.tables = tables;
        this.margins = new RtfMargins(sink);
    }

    /** The stream of the text itself. */
    RtfFlow text() {
        return new RtfFlow(margins.text(), tables);
    }

    RtfNotes notes() {
        return notes;
    }

    RunningLines running() {
        return margins.running();
    }

    /** Takes in a word that says where the text of its group belongs; tells whether it was one. */
    boolean word(String name, int parameter, RtfState state) {
        switch (name) {
            case "shpinst", "shp" -> state.destination = RtfState.Destination.SHAPE;
            case "shptxt" -> startBox(state);
            case "field" -> startField(state);
            case "fldinst" -> state.destination = RtfState.Destination.FIELD_CODE;
            case "fldrslt" -> startResult(state);
            case "footnote" -> startNote(state);
            case "ftnalt" -> Optional.ofNullable(open.peek()).ifPresent(RtfNotes.Note::makeEndnote);
            case "header", "headerl", "headerr", "footer", "footerl", "footerr", "footerf" ->
                start(state, margins::addRunning);
            case "headerf" -> start(state, margins::addFirst);
            case "titlepg" -> margins.firstPageDiffers();
            default -> {
                return notes.counts(name, parameter);
            }
        }
        return true;
    }

    /** Adds to the code of the field under way. */
    void fieldCode(String characters) {
        Optional.ofNullable(fields.peek()).ifPresent(field -> field.addCode(characters));
    }

    private void startField(RtfState state) {
        fields.push(new Field());
        state.atEnd = fields::poll;
    }

    private void startResult(RtfState state) {
        state.destination = RtfState.Destination.TEXT;
        RtfFlow flow = state.flow;
        Field field = fields.peek();
        if (field != null) {
            field.startResult(flow.paragraph().text());
            state.atEnd = () -> field.end(flow.paragraph().text());
        }
    }

    /** Leads the text of a group to a stream of its own. */
    private void start(RtfState state, Consumer<List<BlockDraft>> use) {
        List<BlockDraft> blocks = new ArrayList<>();
        RtfFlow flow = new RtfFlow(new TextSink(blocks::add), tables);
        state.flow = flow;
        state.destination = RtfState.Destination.TEXT;
        state.paragraph.reset();
        RtfParagraph set = state.paragraph;
        state.atEnd = () -> {
            flow.end(set);
            use.accept(blocks);
        };
    }

    private void startBox(RtfState state) {
        RtfFlow around = state.flow;
        start(state, blocks -> blocks.forEach(around.paragraph()::addBoxed));
    }

    private void startNote(RtfState state) {
        if (!state.isPrinted()) {
            state.destination = RtfState.Destination.NOTHING;
            return;
        }

        Paragraph around = state.flow.paragraph();
        RtfNotes.Note note = notes.begin(around);
        open.push(note);
        start(state, blocks -> {
            open.remove(note);
            around.notes().add(note.finish(blocks));
        });
        state.inNote = true;
        state.lower();
    }
}
