package io.github.rapporteur.extract.rtf;

import com.google.common.collect.ImmutableSet;
import com.google.common.io.Resources;
import io.github.rapporteur.extract.flow.BlockSink;
import io.github.rapporteur.extract.flow.Bullets;
import io.github.rapporteur.extract.flow.NoteText;
import io.github.rapporteur.extract.flow.RunningLines;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/** Follows the groups and control words of a file and leads its text to where it belongs. */
final class RtfDocument implements RtfLexer.Listener {
    /** Groups that readers may pass over but this one knows. */
    private static final ImmutableSet<String> KNOWN = ImmutableSet.of(
            "fldinst", "shpinst", "shptxt", "ud", "footnote", "listtable", "listoverridetable", "nesttableprops");

    private static final ImmutableSet<String> SKIPPED = skipped();

    private final Deque<RtfState> groups = new ArrayDeque<>();
    private final RtfTables tables = new RtfTables();
    private final RtfStreams streams;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private RtfState state;
    private int replacedLeft;
    private boolean ended;

    RtfDocument(BlockSink sink) {
        this.streams = new RtfStreams(tables, sink);
        this.state = new RtfState(streams.text());
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
            tables.styles().begin();
        }
    }

    @Override
    public void close() {
        flush();
        replacedLeft = 0;
        if (!groups.isEmpty()) {
            leave();
            ended = groups.isEmpty();
        }
    }

    private void leave() {
        state.atEnd.run();
        state = groups.pop();
    }

    /** Ends what is still open. */
    void end() {
        flush();
        while (!groups.isEmpty()) {
            leave();
        }
        streams.notes().printWaiting();
        state.flow.end(state.paragraph);
    }

    /** Whether the file had no end of its own. */
    boolean isBroken() {
        return !ended;
    }

    /** Running headers and footers. */
    RunningLines running() {
        return streams.running();
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
            String characters = bytes.toString(tables.fonts().of(state.font));
            bytes.reset();
            emit(tables.fonts().isSymbol(state.font) ? signs(characters) : characters);
        }
    }

    /** Fonts of signs have no letters; what is used of them are bullets. */
    private String signs(String characters) {
        boolean label = state.destination == RtfState.Destination.LABEL;
        StringBuilder signs = new StringBuilder();
        for (char c : characters.toCharArray()) {
            boolean bullet = !Character.isWhitespace(c) && (label || c > 0x7F);
            signs.append(bullet ? Bullets.BULLET : String.valueOf(c));
        }
        return signs.toString();
    }

    private void emit(String characters) {
        switch (state.destination) {
            case TEXT -> {
                if (state.isPrinted()) {
                    print(characters);
                }
            }
            case LABEL -> state.flow.appendLabel(characters);
            case FIELD_CODE -> streams.fieldCode(characters);
            case STYLES -> tables.styles().name(characters);
            case LEVEL_TEXT -> tables.lists().levelText(characters);
            case FONTS, LISTS, SHAPE, NOTHING -> {}
        }
    }

    private void print(String characters) {
        if (!state.inNote) {
            streams.notes().printWaiting();
        }
        state.flow.paragraph().append(characters, state.look());
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
        } else if (!destination(name, parameter)
                && !tables.word(state.destination, name, parameter)
                && !state.set(name, parameter)) {
            printed(name, parameter);
        }
    }

    /** Words that say where the text of their group belongs. */
    private boolean destination(String name, int parameter) {
        switch (name) {
            case "fonttbl" -> state.destination = RtfState.Destination.FONTS;
            case "stylesheet" -> state.destination = RtfState.Destination.STYLES;
            case "listtable", "listoverridetable" -> {
                state.destination = RtfState.Destination.LISTS;
                tables.lists().word(name, parameter);
            }
            case "leveltext" -> state.destination = RtfState.Destination.LEVEL_TEXT;
            case "listtext", "pntext" -> state.destination = RtfState.Destination.LABEL;
            case "upr" -> state.skipsNextGroup = true;
            default -> {
                return streams.word(name, parameter, state);
            }
        }
        return true;
    }

    /** Words that print something or end something. */
    private void printed(String name, int parameter) {
        switch (name) {
            case "u" -> unicode(parameter);
            case "par" -> endParagraph();
            case "sect" -> {
                endParagraph();
                streams.notes().endSection();
            }
            case "chftn" -> noteMark();
            case "trowd" -> state.flow.describeRow();
            case "cellx" -> state.flow.edge(parameter);
            case "cell" -> endCell(1);
            case "nestcell" -> endCell(Math.max(2, state.paragraph.depth()));
            case "row" -> state.flow.endRow(1);
            case "nestrow" -> state.flow.endRow(Math.max(2, state.paragraph.depth()));
            default -> RtfSigns.of(name).ifPresent(this::emit);
        }
    }

    private void unicode(int parameter) {
        int unit = parameter < 0 ? parameter + 0x10000 : parameter;
        replacedLeft = state.replaced;
        emit(Bullets.isSign(unit) ? Bullets.BULLET : String.valueOf((char) unit));
    }

    private void endParagraph() {
        if (state.destination == RtfState.Destination.TEXT && state.isPrinted()) {
            beforeEnd();
            state.flow.endParagraph(state.paragraph);
        }
    }

    private void endCell(int depth) {
        beforeEnd();
        state.flow.endCell(state.paragraph, depth);
    }

    private void beforeEnd() {
        if (!state.inNote) {
            streams.notes().printWaiting();
        }
    }

    private void noteMark() {
        if (state.inNote) {
            emit(NoteText.MARK);
        } else if (state.destination == RtfState.Destination.TEXT && state.isPrinted()) {
            streams.notes().call(state.flow.paragraph(), state.look());
        }
    }
}
