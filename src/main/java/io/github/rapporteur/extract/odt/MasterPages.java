package io.github.rapporteur.extract.odt;

import io.github.rapporteur.extract.flow.RunningLines;
import io.github.rapporteur.text.BlockDraft;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamException;

/**
 * The kinds of pages of a document. The first page's own header is the masthead of a United Nations document and so
 * belongs to the text; all others run along.
 */
final class MasterPages {
    private static final String USUAL = "Standard";

    private final Map<String, MasterPage> pages = new LinkedHashMap<>();
    private List<BlockDraft> masthead = List.of();

    /** Reads all kinds below the element the cursor stands on. */
    void read(Story story) throws XMLStreamException {
        story.xml().children(name -> {
            if (name.equals("master-page")) {
                MasterPage page = MasterPage.read(story);
                pages.put(page.name(), page);
            }
        });
    }

    /** Says which kind the document begins with, and writes that page's own header. */
    void begin(Optional<String> kind, Consumer<BlockDraft> out) {
        MasterPage page = pages.get(kind.orElse(USUAL));
        if (page != null) {
            masthead = page.masthead();
            masthead.forEach(out);
        }
    }

    /** Writes the other headers and the footers. */
    void writeRunning(Consumer<BlockDraft> out) {
        RunningLines running = new RunningLines();
        for (MasterPage page : pages.values()) {
            for (List<BlockDraft> lines : List.of(page.first(), page.headers(), page.footers())) {
                if (lines != masthead) {
                    lines.forEach(running::add);
                }
            }
        }
        running.write(out);
    }
}
