package io.github.rapporteur.extract.doc;

import com.google.common.collect.Range;
import io.github.rapporteur.extract.flow.BlockSink;
import io.github.rapporteur.extract.flow.Field;
import io.github.rapporteur.extract.flow.Paragraph;
import io.github.rapporteur.text.BlockDraft;
import java.util.Deque;
import java.util.Optional;
import org.apache.poi.hwpf.model.CHPX;
import org.apache.poi.hwpf.usermodel.ParagraphProperties;

/**
 * Reads one paragraph: what is inserted stays, what is deleted or hidden goes. A paragraph whose end mark is deleted or
 * hidden runs on into the next one.
 */
final class ParagraphReader {
    private final Story story;
    private final Deque<Field> fields;
    private final Paragraph paragraph = new Paragraph();
    private boolean runsOn;

    /** @param carried the text of a paragraph before that runs on into this one */
    ParagraphReader(Story story, Deque<Field> fields, Optional<BlockDraft> carried) {
        this.story = story;
        this.fields = fields;
        carried.ifPresent(paragraph.text()::append);
    }

    /** Reads the characters of a stretch. */
    void read(Range<Integer> stretch, int style) {
        for (CHPX run : story.text().runs(stretch)) {
            Range<Integer> part = Range.closedOpen(run.getStart(), run.getEnd()).intersection(stretch);
            RunReader reader = new RunReader(story, fields, paragraph, run, style);
            reader.read(part);
            runsOn = part.upperEndpoint().equals(stretch.upperEndpoint()) && reader.isLeftOut();
        }
        story.boxes().in(stretch).forEach(box -> story.blocks(box).forEach(paragraph::addBoxed));
    }

    boolean runsOn() {
        return runsOn;
    }

    /** The text without its number. */
    BlockDraft text() {
        return paragraph.text();
    }

    /** Writes the whole paragraph with its number; counts it. */
    void write(ParagraphProperties properties, BlockSink sink) {

        if (properties.getDxaAbs() != 0 || properties.getDyaAbs() != 0) {
            paragraph.frame();
        }
        boolean listed = Lists.isListed(properties) && !paragraph.isOnlyAnchor();
        String label = listed ? story.lists().next(properties) : "";
        int level = story.styles().level(properties);
        int heading = level == 0 && listed
                ? story.lists().styleOf(properties).map(story.styles()::level).orElse(0)
                : level;
        float indent = (properties.getDxaLeft() + properties.getDxaLeft1()) / 20f;
        boolean centred = properties.getJc() == 1;
        paragraph.write(paragraph.finish(label, heading, properties.getIlvl() + 1, indent, centred), sink);
    }

    /** Writes only what is anchored here. */
    void writeAnchored(BlockSink sink) {
        paragraph.writeAnchored(sink);
    }
}
