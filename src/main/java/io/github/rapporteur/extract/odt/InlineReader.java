package io.github.rapporteur.extract.odt;

import com.google.common.collect.ImmutableSet;
import io.github.rapporteur.extract.flow.Look;
import io.github.rapporteur.extract.flow.NoteText;
import io.github.rapporteur.extract.flow.Paragraph;
import io.github.rapporteur.extract.flow.TextSink;
import io.github.rapporteur.extract.flow.XmlCursor;
import io.github.rapporteur.text.BlockDraft;
import io.github.rapporteur.text.Inline;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/**
 * Reads what stands in one paragraph. White space in the file is one space however much there is (OpenDocument 1.3, part
 * 3, 6.1.2); fields are taken by what they show.
 */
final class InlineReader {
    private static final ImmutableSet<String> UNPRINTED = ImmutableSet.of(
            "annotation", "annotation-end", "ruby-text", "tracked-changes", "script", "bookmark-start", "change");

    private static final ImmutableSet<String> DRAWINGS =
            ImmutableSet.of("frame", "g", "custom-shape", "rect", "ellipse", "polygon", "path", "caption", "connector");

    /** More spaces in a row than a line can hold are damage. */
    private static final int MOST_SPACES = 256;

    private final Story story;
    private final XmlCursor xml;
    private final Paragraph paragraph;
    private boolean afterSpace = true;
    private boolean hidden;

    InlineReader(Story story, Paragraph paragraph) {
        this.story = story;
        this.xml = story.xml();
        this.paragraph = paragraph;
    }

    /** Whether a field in the paragraph hides it. */
    boolean isHidden() {
        return hidden;
    }

    /** Reads all below the element the cursor stands on. */
    void read(Look look) throws XMLStreamException {
        xml.content(name -> element(name, look), text -> characters(text, look));
    }

    private void characters(String text, Look look) {
        if (look.isHidden()) {
            return;
        }
        StringBuilder collapsed = new StringBuilder();
        for (char c : text.toCharArray()) {
            boolean space = c == ' ' || c == '\t' || c == '\n' || c == '\r';
            if (!space || !afterSpace) {
                collapsed.append(space ? ' ' : c);
            }
            afterSpace = space;
        }
        paragraph.append(collapsed.toString(), look);
    }

    private void element(String name, Look look) throws XMLStreamException {
        if (UNPRINTED.contains(name)) {
            return;
        }
        switch (name) {
            case "span" ->
                read(story.styles().text(xml.attribute("style-name").orElse("")).over(look));
            case "s" -> sign(" ".repeat(Math.max(1, Math.min(MOST_SPACES, xml.number("c", 1)))), look);
            case "tab" -> sign("\t", look);
            case "line-break" -> sign("\n", look);
            case "a" -> link(look);
            case "note" -> note(look);
            case "hidden-paragraph" -> hidden |= xml.isTrue("is-hidden");
            case "hidden-text" -> {
                if (!xml.isTrue("is-hidden")) {
                    read(look);
                }
            }
            default -> other(name, look);
        }
    }

    private void other(String name, Look look) throws XMLStreamException {
        if (DRAWINGS.contains(name)) {
            new BlockReader(story, new TextSink(paragraph::addBoxed)).drawing();
        } else if (!xml.attribute("display").orElse("").equals("none")) {
            read(look);
        }
    }

    private void sign(String characters, Look look) {
        if (!look.isHidden()) {
            paragraph.append(characters, look);
            afterSpace = !characters.equals(" ".repeat(characters.length()));
        }
    }

    private void link(Look look) throws XMLStreamException {
        String address = xml.attribute("href").orElse("");
        int start = paragraph.text().length();
        read(look);
        paragraph.text().mark(start, Inline.Kind.LINK, address);
    }

    private void note(Look look) throws XMLStreamException {
        String[] mark = {""};
        List<BlockDraft> text = new ArrayList<>();
        xml.children(name -> {
            if (name.equals("note-citation")) {
                mark[0] = xml.text().strip();
            } else if (name.equals("note-body")) {
                new BlockReader(story, new TextSink(text::add)).read();
            }
        });
        if (!look.isHidden()) {
            paragraph.appendMark(mark[0], look.withSuperscript(true));
            paragraph.notes().add(new NoteText(text).marked(mark[0]));
            afterSpace = false;
        }
    }
}
