package io.github.rapporteur.extract.docx;

import io.github.rapporteur.extract.flow.XmlCursor;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/**
 * Which parts are printed at the top and foot of pages. The first page's own header is the masthead of a United Nations
 * document and so belongs to the text; all others run along.
 */
final class Sections {
    private final Set<String> running = new LinkedHashSet<>();
    private Optional<String> masthead = Optional.empty();
    private boolean first = true;
    private boolean notesRestart;

    static Sections read(InputStream part) throws IOException {
        Sections sections = new Sections();
        try (XmlCursor xml = XmlCursor.open(part)) {
            xml.root(root -> xml.descendants(name -> {
                if (name.equals("sectPr")) {
                    sections.section(xml);
                }
            }));
        }
        return sections;
    }

    private void section(XmlCursor xml) throws XMLStreamException {
        boolean[] ownFirstPage = {false};
        String[] firstHeader = {""};
        xml.children(name -> {
            String id = xml.attribute("id").orElse("");
            if (name.equals("footnotePr")) {
                xml.children(child -> notesRestart |=
                        child.equals("numRestart") && xml.value().orElse("").equals("eachSect"));
            } else if (name.equals("titlePg")) {
                ownFirstPage[0] = xml.isOn();
            } else if (name.equals("headerReference")
                    && xml.attribute("type").orElse("").equals("first")) {
                firstHeader[0] = id;
                running.add(id);
            } else if (name.equals("headerReference") || name.equals("footerReference")) {
                running.add(id);
            }
        });
        if (first && ownFirstPage[0] && !firstHeader[0].isEmpty()) {
            masthead = Optional.of(firstHeader[0]);
            running.remove(firstHeader[0]);
        }
        first = false;
    }

    /** Whether sections count their footnotes anew. */
    boolean notesRestart() {
        return notesRestart;
    }

    /** The relationship of the header that only the first page has. */
    Optional<String> masthead() {
        return masthead;
    }

    /** The relationships of all other headers and footers. */
    Set<String> running() {
        return running;
    }
}
