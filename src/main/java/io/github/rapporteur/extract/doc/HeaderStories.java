package io.github.rapporteur.extract.doc;

import com.google.common.collect.Range;
import io.github.rapporteur.extract.flow.RunningLines;
import io.github.rapporteur.text.BlockDraft;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.hwpf.model.SEPX;
import org.apache.poi.hwpf.model.SubdocumentType;

/**
 * Headers and footers ([MS-DOC] 2.3.3: six that belong to notes, then six a section). The first page's own header is the
 * masthead of a United Nations document and so belongs to the text; all others run along.
 */
final class HeaderStories {
    private static final int OF_NOTES = 6;
    private static final int FIRST_HEADER = OF_NOTES + 4;

    private final List<BlockDraft> masthead = new ArrayList<>();
    private final RunningLines running = new RunningLines();

    private HeaderStories() {}

    static HeaderStories of(Story story) {
        HeaderStories headers = new HeaderStories();
        Plex stories = Plex.of(story.text().file(), Plex.HEADERS, 0);
        int first = story.text().part(SubdocumentType.HEADER).lowerEndpoint();
        for (int i = OF_NOTES; i < stories.size(); i++) {
            Range<Integer> stretch = story.text().within(first + stories.place(i), first + stories.place(i + 1));
            if (i == FIRST_HEADER && hasTitlePage(story)) {
                headers.masthead.addAll(story.blocks(stretch));
            } else {
                story.blocks(stretch).forEach(headers.running::add);
            }
        }
        return headers;
    }

    private static boolean hasTitlePage(Story story) {
        List<SEPX> sections = story.text().file().getSectionTable().getSections();
        return !sections.isEmpty() && sections.get(0).getSectionProperties().getFTitlePage();
    }

    /** The header that only the first page has. */
    List<BlockDraft> masthead() {
        return masthead;
    }

    /** Writes the other headers and the footers. */
    void writeRunning(Consumer<BlockDraft> out) {
        running.write(out);
    }
}
