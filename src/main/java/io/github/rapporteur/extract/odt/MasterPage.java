package io.github.rapporteur.extract.odt;

import io.github.rapporteur.extract.flow.TextSink;
import io.github.rapporteur.extract.flow.XmlCursor;
import io.github.rapporteur.text.BlockDraft;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** A kind of page: what is printed at the top and foot of it, and which kind follows it. */
final class MasterPage {
    private final String name;
    private final String next;
    private final List<BlockDraft> first = new ArrayList<>();
    private final List<BlockDraft> headers = new ArrayList<>();
    private final List<BlockDraft> footers = new ArrayList<>();

    private MasterPage(String name, String next) {
        this.name = name;
        this.next = next;
    }

    /** Reads the element the cursor stands on. */
    static MasterPage read(Story story) throws XMLStreamException {
        XmlCursor xml = story.xml();
        String name = xml.attribute("name").orElse("");
        MasterPage page = new MasterPage(name, xml.attribute("next-style-name").orElse(name));
        xml.children(part -> {
            switch (part) {
                case "header-first" -> page.read(story, page.first);
                case "header", "header-left" -> page.read(story, page.headers);
                case "footer", "footer-left", "footer-first" -> page.read(story, page.footers);
                default -> {}
            }
        });
        return page;
    }

    private void read(Story story, List<BlockDraft> into) throws XMLStreamException {
        if (!story.xml().attribute("display").orElse("").equals("false")) {
            new BlockReader(story, new TextSink(into::add)).read();
        }
    }

    String name() {
        return name;
    }

    /** The header that only the first page has, if the document begins with this kind of page. */
    List<BlockDraft> masthead() {
        return !first.isEmpty() ? first : next.equals(name) ? List.of() : headers;
    }

    /** The header of a first page. */
    List<BlockDraft> first() {
        return first;
    }

    List<BlockDraft> headers() {
        return headers;
    }

    List<BlockDraft> footers() {
        return footers;
    }
}
