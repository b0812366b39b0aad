package io.github.rapporteur.extract.odt;

import com.google.common.collect.ImmutableSet;
import io.github.rapporteur.extract.flow.BlockSink;
import io.github.rapporteur.extract.flow.FramedNote;
import io.github.rapporteur.extract.flow.ListCounter;
import io.github.rapporteur.extract.flow.Paragraph;
import io.github.rapporteur.extract.flow.TextSink;
import io.github.rapporteur.extract.flow.XmlCursor;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** Reads paragraphs, lists and tables as they follow one another in the text, a cell, a note or a text box. */
final class BlockReader {
    private static final ImmutableSet<String> CONTAINERS = ImmutableSet.of(
            "table-of-content",
            "illustration-index",
            "table-index",
            "object-index",
            "user-index",
            "alphabetical-index",
            "bibliography",
            "index-body",
            "index-title");

    /** Parts of drawings that say something about them and are not printed. */
    private static final ImmutableSet<String> UNPRINTED =
            ImmutableSet.of("title", "desc", "annotation", "object", "object-ole", "image", "plugin", "applet");

    private final Story story;
    private final XmlCursor xml;
    private final BlockSink sink;
    private @Nullable ListItem item;

    BlockReader(Story story, BlockSink sink) {
        this.story = story;
        this.xml = story.xml();
        this.sink = sink;
    }

    /** Reads all blocks below the element the cursor stands on. */
    void read() throws XMLStreamException {
        xml.children(this::block);
    }

    /** Reads the element the cursor stands on. */
    void block(String name) throws XMLStreamException {
        switch (name) {
            case "p", "h" -> paragraph(name.equals("h"));
            case "list" -> list();
            case "numbered-paragraph" -> numberedParagraph();
            case "table" -> new TableReader(story).read(sink);
            case "section" -> section();
            case "frame", "g", "custom-shape", "rect", "ellipse", "a" ->
                new BlockReader(story, new TextSink(boxed -> sink.paragraph(FramedNote.told(boxed)))).drawing();
            default -> {
                if (CONTAINERS.contains(name)) {
                    read();
                }
            }
        }
    }

    private void section() throws XMLStreamException {
        String display = xml.attribute("display").orElse("");
        boolean hidden = display.equals("none") || (display.equals("condition") && xml.isTrue("is-hidden"));
        if (!hidden) {
            read();
        }
    }

    private void paragraph(boolean heading) throws XMLStreamException {
        Style style = story.styles().paragraph(xml.attribute("style-name").orElse(""));
        int outline = heading ? Math.max(1, xml.number("outline-level", 1)) : 0;
        boolean silent = xml.isTrue("is-list-header");
        boolean restarts = xml.isTrue("restart-numbering");
        int first = xml.number("start-value", 1);
        Paragraph paragraph = new Paragraph();
        InlineReader inline = new InlineReader(story, paragraph);
        inline.read(style.look());
        if (inline.isHidden()) {
            paragraph.writeAnchored(sink);
            return;
        }
        Numbered numbered = paragraph.isOnlyAnchor() || silent
                ? Numbered.NOT
                : item != null ? inList(item, style) : byOutline(style, outline, restarts, first);
        Layout layout = style.direct().over(numbered.layout()).over(style.layout());
        int level = style.level().orElse(Math.min(outline, ListCounter.LEVELS));
        paragraph.write(
                paragraph.finish(numbered.label(), level, numbered.depth(), layout.indent(), layout.isCentred()), sink);
    }

    /** What numbering gives a paragraph. */
    private record Numbered(String label, int depth, Layout layout) {
        static final Numbered NOT = new Numbered("", 0, Layout.UNSAID);
    }

    private Numbered inList(ListItem in, Style style) {
        ListStyle used = in.style() == ListStyle.NONE
                ? style.listStyle().map(story.styles().lists()::of).orElse(ListStyle.NONE)
                : in.style();
        return new Numbered(in.label(used), in.level() + 1, used.layout(in.level()));
    }

    /** Headings outside lists are numbered by their level, unless their style wants no list. */
    private Numbered byOutline(Style style, int outline, boolean restarts, int first) {
        if (outline == 0 || style.listStyle().filter(String::isEmpty).isPresent()) {
            return Numbered.NOT;
        }
        ListStyle used = story.styles().lists().outline();
        int level = ListCounter.within(outline - 1);
        if (restarts) {
            story.lists().headings().set(level, first);
        }
        String label = story.lists().headings().next(level, used::level);
        return label.isEmpty() ? Numbered.NOT : new Numbered(label, outline, used.layout(level));
    }

    private void list() throws XMLStreamException {
        ListItem outer = item;
        Optional<String> named = xml.attribute("style-name");
        ListStyle style = named.map(story.styles().lists()::of).orElse(outer == null ? ListStyle.NONE : outer.style());
        ListCounter counter = outer == null
                ? story.lists()
                        .begin(
                                xml.attribute("id"),
                                named.orElse(""),
                                xml.attribute("continue-list"),
                                xml.isTrue("continue-numbering"))
                : outer.counter();
        int level = outer == null ? 0 : ListCounter.within(outer.level() + 1);
        xml.children(name -> item(name, new ListItem(counter, style, level)));
        item = outer;
    }

    private void item(String name, ListItem plain) throws XMLStreamException {
        switch (name) {
            case "list-item" -> {
                int start = xml.number("start-value", -1);
                if (start >= 0) {
                    plain.counter().set(plain.level(), start);
                }
                item = xml.attribute("style-override")
                        .map(style -> new ListItem(
                                plain.counter(), story.styles().lists().of(style), plain.level()))
                        .orElse(plain);
                read();
            }
            case "list-header" -> {
                item = plain.silent();
                read();
            }
            default -> {}
        }
    }

    /** A list of one paragraph in another writing. */
    private void numberedParagraph() throws XMLStreamException {
        String style = xml.attribute("style-name").orElse("");
        Optional<String> list = xml.attribute("list-id");
        int level = ListCounter.within(xml.number("level", 1) - 1);
        int start = xml.number("start-value", -1);
        ListCounter counter = story.lists().begin(list, style, list, list.isEmpty());
        if (start >= 0) {
            counter.set(level, start);
        }
        ListItem outer = item;
        item = new ListItem(counter, story.styles().lists().of(style), level);
        read();
        item = outer;
    }

    /** Reads what stands in a text box or shape. */
    void drawing() throws XMLStreamException {
        xml.children(name -> {
            if (!UNPRINTED.contains(name)) {
                switch (name) {
                    case "p", "h", "list", "table" -> new BlockReader(story, sink).block(name);
                    case "text-box" -> new BlockReader(story, new TextSink(sink::paragraph)).read();
                    default -> drawing();
                }
            }
        });
    }
}
