package io.github.rapporteur.extract.akn;

import com.google.common.collect.ImmutableMap;
import io.github.rapporteur.text.BlockKind;
import io.github.rapporteur.text.Inline;
import io.github.rapporteur.text.SourceTextBuilder;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Puts the text of a document together from its elements: a block for each paragraph, heading, table and note; numbers in
 * front of what they count, notes behind the block that calls them. What stands in {@code meta} is not printed.
 */
final class AknText {
    /** How DGACM's templates set headings in, also where their style was lost. */
    private static final String HEADING_INDENT = "\t\t";

    /** What a walk through the elements must know of each that is open. */
    private record Frame(
            String name,
            int tag,
            int headingLevel,
            Passage.Style style,
            boolean hidden,
            boolean kept,
            int linkFrom,
            String link) {}

    private final List<OpenTag> tags = new ArrayList<>();
    private final List<Passage> written = new ArrayList<>();
    private final Deque<Frame> open = new ArrayDeque<>();
    /** Texts that notes interrupt, innermost first. */
    private final Deque<Passage> interrupted = new ArrayDeque<>();

    private final List<Passage> notes = new ArrayList<>();
    private Passage passage = new Passage();
    private boolean numbered;
    private int tables;
    private int rows;
    private int cells;
    /** Whether white space inside of text stands for itself. */
    private boolean exact;

    void start(String name, ImmutableMap<String, String> attributes) {
        exact |= attributes.containsKey("rapporteur:form");
        Frame above = open.peek();
        boolean hidden = above != null && above.hidden || name.equals("meta");
        int own = ElementNames.headingLevel(name, attributes, open.size() > 0 ? open.peek().name : "", sections());
        int level = own > 0 || above == null ? own : above.headingLevel;
        if (!hidden) {
            begin(name, attributes, level);
        }
        Passage.Style style = above == null ? Passage.Style.PLAIN : above.style;
        boolean kept = above != null && above.kept || exact && attributes.containsKey("rapporteur:text");
        open.push(new Frame(
                name,
                tell(name, attributes, above == null ? -1 : above.tag),
                level,
                style.and(ElementNames.style(name, attributes)),
                hidden,
                kept,
                passage.length(),
                name.equals("a") || name.equals("ref") ? attributes.getOrDefault("href", "") : ""));
    }

    private int sections() {
        return (int) open.stream().filter(frame -> frame.name.equals("section")).count();
    }

    private int tell(String name, ImmutableMap<String, String> attributes, int parent) {
        if (ElementNames.saysNothing(name, attributes)) {
            return parent;
        }
        tags.add(new OpenTag(name, parent, attributes, passage));
        return tags.size() - 1;
    }

    private void begin(String name, ImmutableMap<String, String> attributes, int level) {
        if (name.equals("authorialNote")) {
            beginNote(attributes.getOrDefault("marker", "").strip());
        } else if (name.equals("table") && interrupted.isEmpty()) {
            if (tables++ == 0) {
                endBlock();
                passage = new Passage(BlockKind.TABLE);
                rows = 0;
            }
        } else if (tables > 0) {
            beginInTable(name);
        } else if (ElementNames.breaksLine(name)) {
            passage.put("\n");
        } else if (!ElementNames.isInline(name)) {
            beginBlock(name, level);
        }
        if (ElementNames.isInline(name) || attributes.containsKey("rapporteur:text")) {
            passage.settle();
        }
    }

    private void beginInTable(String name) {
        if (name.equals("tr") && tables == 1 && interrupted.isEmpty()) {
            if (rows++ > 0) {
                passage.put("\n");
            }
            cells = 0;
        } else if (ElementNames.isCell(name) && tables == 1 && interrupted.isEmpty()) {
            if (cells++ > 0) {
                passage.put("\t");
            }
        } else if (!ElementNames.isInline(name)) {
            passage.separate();
        }
    }

    private void beginBlock(String name, int level) {
        if (!interrupted.isEmpty()) {
            passage.separate();
            return;
        }
        if (!numbered || name.equals("num")) {
            endBlock();
        }
        if (level > 0) {
            passage.become(BlockKind.HEADING, level);
        }
    }

    private void beginNote(String mark) {
        if (!mark.isEmpty()) {
            passage.call(mark);
        }
        interrupted.push(passage);
        passage = new Passage(BlockKind.FOOTNOTE);
        if (!mark.isEmpty()) {
            passage.call(mark);
            passage.separate();
        }
    }

    void characters(String characters) {
        Frame frame = open.peek();
        if (frame == null) {
            return;
        }
        if (frame.hidden) {
            tags.get(frame.tag).hide(characters);
            return;
        }
        boolean blank = characters.isBlank();
        if (passage.length() == 0 && frame.name.equals("p") && characters.startsWith(HEADING_INDENT)) {
            passage.indentAsHeading();
        }
        if (exact && !frame.kept && blank) {
            return;
        }
        passage.append(withoutEmptyBrackets(characters), frame.kept, frame.style);
        numbered &= blank;
    }

    /** In Arabic notes the brackets are left that a template sets around the mark. */
    private String withoutEmptyBrackets(String characters) {
        boolean noteBegins = !interrupted.isEmpty() && passage.isBareCall();
        String text = characters.strip();
        return noteBegins && text.startsWith("()") ? text.substring(2) : characters;
    }

    void end() {
        Frame frame = open.pop();
        if (!frame.hidden) {
            close(frame);
        }
        boolean tells = frame.tag >= 0 && (open.isEmpty() || open.peek().tag != frame.tag);
        if (tells) {
            tags.get(frame.tag).close(frame.name.equals("authorialNote") ? lastNote() : passage);
        }
        if (!frame.hidden && interrupted.isEmpty() && !isInText(frame.name)) {
            endIfBlock(frame.name);
        }
    }

    private static boolean isInText(String name) {
        return ElementNames.isInline(name) || name.equals("authorialNote");
    }

    private Passage lastNote() {
        return notes.isEmpty() ? passage : notes.getLast();
    }

    private void close(Frame frame) {
        if (!frame.link.isEmpty() && frame.linkFrom < passage.length()) {
            passage.draft().mark(frame.linkFrom, Inline.Kind.LINK, frame.link);
        }
        if (frame.name.equals("authorialNote")) {
            notes.add(passage);
            passage = interrupted.pop();
        }
    }

    private void endIfBlock(String name) {
        if (name.equals("table")) {
            if (--tables == 0) {
                endBlock();
            }
        } else if (tables > 0) {
            passage.separate();
        } else if (name.equals("num")) {
            numbered = !passage.isEmpty();
            passage.separate();
        } else if (!ElementNames.breaksLine(name)) {
            endBlock();
        }
    }

    /** Ends the block under way, and sets its notes behind it. */
    private void endBlock() {
        numbered = false;
        if (passage.readsAsHeading()) {
            passage.become(BlockKind.HEADING, 2);
        }
        written.add(passage);
        written.addAll(notes);
        notes.clear();
        passage = new Passage();
    }

    /** Writes all blocks and elements, once the document is read to its end. */
    void writeTo(SourceTextBuilder out) {
        endBlock();
        for (Passage block : written) {
            int at = out.length();
            block.writtenAt(at, block.isEmpty() ? 0 : block.length());
            out.add(block.finish());
        }
        for (OpenTag tag : tags) {
            out.add(tag.tag());
        }
    }
}
