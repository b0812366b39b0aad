package io.github.rapporteur.extract.rtf;

import com.google.common.collect.ImmutableSet;
import com.google.common.io.Resources;
import io.github.rapporteur.extract.flow.BlockSink;
import io.github.rapporteur.extract.flow.NoteText;
import io.github.rapporteur.text.BlockDraft;
import io.github.rapporteur.text.Inline;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Follows the groups and control words of a file and leads its text to where it belongs. */
final class RtfDocument implements RtfLexer.Listener {
    /** Groups that readers may pass over but this one knows. */
    private static final ImmutableSet<String> KNOWN = ImmutableSet.of("fldinst", "shpinst", "shptxt", "ud", "footnote");

    private static final ImmutableSet<String> SKIPPED = skipped();
    private static final String TYPED_MARKS = "*†‡§¶";

    private final Deque<RtfState> groups = new ArrayDeque<>();
    private final RtfFonts fonts = new RtfFonts();
    private final RtfStyles styles = new RtfStyles();
    private final RtfNotes notes = new RtfNotes();
    private final RtfMargins margins;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Deque<StringBuilder> fieldCodes = new ArrayDeque<>();
    private RtfState state;
    private int replacedLeft;
    private boolean ended;

    RtfDocument(BlockSink sink) {
        this.margins = new RtfMargins(sink);
        this.state = new RtfState(new RtfFlow(margins.text()));
    }

    private static ImmutableSet<String> skipped() {
        try {
            return Resources.readLines(
                            Resources.getResource(RtfDocument.class, "skipped-destinations.txt"),
                            StandardCharsets.UTF_8)
                    .stream()
                    .filter(line -> !line.startsWith("#"))
                    .collect(ImmutableSet.toImmutableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void open() {
        flush();
        groups.push(state);
        RtfState inner = state.copy();
        if (state.skipsNextGroup) {
            state.skipsNextGroup = false;
            inner.destination = RtfState.Destination.NOTHING;
        }
        state = inner;
        if (state.destination == RtfState.Destination.STYLES) {
            styles.begin();
        }
    }

    @Override
    public void close() {
        flush();
        replacedLeft = 0;
        if (groups.isEmpty()) {
            return;
        }
        state.atEnd.run();
        state = groups.pop();
        ended = groups.isEmpty();
    }

    /** Ends what is still open. */
    void end() {
        flush();
        while (!groups.isEmpty()) {
            state.atEnd.run();
            state = groups.pop();
        }
        state.flow.end(state, heading());
    }

    /** Whether the file had no end of its own. */
    boolean isBroken() {
        return !ended;
    }

    /** Running headers and footers. */
    List<BlockDraft> furniture() {
        return margins.running();
    }

    @Override
    public void text(byte b) {
        if (replacedLeft > 0) {
            replacedLeft--;
        } else if (state.destination != RtfState.Destination.NOTHING && !ended) {
            bytes.write(b);
        }
    }

    private void flush() {
        if (bytes.size() > 0) {
            String characters = bytes.toString(fonts.of(state.font));
            bytes.reset();
            emit(fonts.isSymbol(state.font) ? signs(characters) : characters);
        }
    }

    /** Fonts of signs have no letters; what is used of them are bullets. */
    private String signs(String characters) {
        boolean label = state.destination == RtfState.Destination.LABEL;
        StringBuilder signs = new StringBuilder();
        for (char c : characters.toCharArray()) {
            signs.append(!Character.isWhitespace(c) && (label || c > 0x7F) ? '•' : c);
        }
        return signs.toString();
    }

    private void emit(String characters) {
        switch (state.destination) {
            case TEXT -> {
                if (state.isPrinted()) {
                    state.flow.append(characters, state);
                }
            }
            case LABEL -> state.flow.label().append(characters);
            case FIELD_CODE -> {
                if (!fieldCodes.isEmpty()) {
                    fieldCodes.peek().append(characters);
                }
            }
            case STYLES -> styles.name(characters);
            case FONTS, SHAPE, NOTHING -> {}
        }
    }

    @Override
    public void symbol(char c) {
        flush();
        switch (c) {
            case '*' -> state.ignorable = true;
            case '~' -> emit("\u00A0");
            case '_' -> emit("\u2011");
            case '\\', '{', '}' -> emit(String.valueOf(c));
            case '\r', '\n' -> endParagraph();
            default -> {}
        }
    }

    @Override
    public void word(String name, int parameter) {
        flush();
        if (replacedLeft > 0 && !name.equals("u")) {
            replacedLeft--;
            return;
        }
        if (state.destination == RtfState.Destination.NOTHING) {
            return;
        }
        boolean ignorable = state.ignorable;
        state.ignorable = false;
        if (SKIPPED.contains(name) || (ignorable && !KNOWN.contains(name))) {
            state.destination = RtfState.Destination.NOTHING;
        } else if (!destination(name, parameter) && !table(name, parameter) && !state.set(name, parameter)) {
            printed(name, parameter);
        }
    }

    /** Words that say where the text of their group belongs. */
    private boolean destination(String name, int parameter) {
        switch (name) {
            case "fonttbl" -> state.destination = RtfState.Destination.FONTS;
            case "stylesheet" -> state.destination = RtfState.Destination.STYLES;
            case "listtext", "pntext" -> state.destination = RtfState.Destination.LABEL;
            case "shpinst", "shp" -> state.destination = RtfState.Destination.SHAPE;
            case "shptxt" -> startBox();
            case "upr" -> state.skipsNextGroup = true;
            case "field" -> startField();
            case "fldinst" -> state.destination = RtfState.Destination.FIELD_CODE;
            case "fldrslt" -> startResult();
            case "footnote" -> startNote();
            case "header", "headerl", "headerr", "footer", "footerl", "footerr", "footerf" ->
                startFlow(margins::addRunning);
            case "headerf" -> startFlow(margins::addFirst);
            case "titlepg" -> margins.firstPageDiffers();
            default -> {
                return notes.counts(name);
            }
        }
        return true;
    }

    /** Words inside the tables of fonts and styles, and words about encodings. */
    private boolean table(String name, int parameter) {
        if (state.destination == RtfState.Destination.FONTS) {
            switch (name) {
                case "f" -> fonts.describe(parameter);
                case "fcharset" -> fonts.charset(parameter);
                case "cpg" -> fonts.page(parameter);
                default -> {}
            }
            return true;
        }
        if (state.destination == RtfState.Destination.STYLES) {
            styles.word(name, parameter);
            return true;
        }
        switch (name) {
            case "ansicpg" -> fonts.codePage(parameter);
            case "mac" -> fonts.codePage(10000);
            case "pc" -> fonts.codePage(437);
            case "pca" -> fonts.codePage(850);
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Words that print something or end something. */
    private void printed(String name, int parameter) {
        switch (name) {
            case "u" -> unicode(parameter);
            case "par", "sect" -> endParagraph();
            case "cell" -> state.flow.endCell(state, heading());
            case "row" -> state.flow.endRow();
            case "nestcell" -> {
                state.inTable = true;
                endParagraph();
            }
            case "chftn" -> noteMark();
            default -> RtfSigns.of(name).ifPresent(this::emit);
        }
    }

    private void unicode(int parameter) {
        int unit = parameter < 0 ? parameter + 0x10000 : parameter;
        replacedLeft = state.replaced;
        emit(unit >= 0xF000 && unit <= 0xF0FF ? "•" : String.valueOf((char) unit));
    }

    private int heading() {
        return state.outline <= 8 ? state.outline + 1 : styles.level(state.style);
    }

    private void endParagraph() {
        boolean printed = state.destination == RtfState.Destination.TEXT && state.isPrinted();
        if (printed) {
            state.flow.endParagraph(state, heading());
        }
    }

    private void startField() {
        fieldCodes.push(new StringBuilder());
        state.atEnd = fieldCodes::poll;
    }

    private void startResult() {
        state.destination = RtfState.Destination.TEXT;
        BlockDraft text = state.flow.text();
        int start = text.length();
        RtfFlow flow = state.flow;
        state.atEnd = () -> {
            String address = address();
            if (!address.isEmpty() && flow.text() == text) {
                text.mark(start, Inline.Kind.LINK, address);
            }
        };
    }

    private String address() {
        String code = fieldCodes.isEmpty() ? "" : fieldCodes.peek().toString().strip();
        int open = code.indexOf('"');
        int close = code.indexOf('"', open + 1);
        return code.startsWith("HYPERLINK") && open > 0 && close > open ? code.substring(open + 1, close) : "";
    }

    /** Leads the text of this group to a stream of its own. */
    private void startFlow(java.util.function.Consumer<List<BlockDraft>> use) {
        List<BlockDraft> blocks = new ArrayList<>();
        RtfFlow flow = new RtfFlow(new RtfReader.Sink(blocks::add));
        state.flow = flow;
        state.destination = RtfState.Destination.TEXT;
        state.resetParagraph();
        state.atEnd = () -> {
            flow.end(state, heading());
            use.accept(blocks);
        };
    }

    private void startBox() {
        RtfFlow around = state.flow;
        startFlow(blocks -> blocks.forEach(around::hold));
    }

    private void startNote() {
        RtfFlow around = state.flow;
        String mark = notes.takeMark().orElseGet(() -> typedMark(around.text()));
        startFlow(blocks -> around.hold(new NoteText(blocks).marked(mark)));
        state.inNote = true;
        state.raised = false;
    }

    private void noteMark() {
        if (state.inNote) {
            emit(NoteText.MARK);
            return;
        }
        String mark = notes.nextMark();
        emit(mark);
        BlockDraft text = state.flow.text();
        text.mark(text.length() - mark.length(), Inline.Kind.NOTE_MARK, mark);
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
