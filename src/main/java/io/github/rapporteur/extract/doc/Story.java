package io.github.rapporteur.extract.doc;

import com.google.common.collect.Range;
import io.github.rapporteur.extract.flow.BlockSink;
import io.github.rapporteur.extract.flow.Field;
import io.github.rapporteur.extract.flow.NoteCounter;
import io.github.rapporteur.extract.flow.NumberFormatCodes;
import io.github.rapporteur.extract.flow.TextSink;
import io.github.rapporteur.text.BlockDraft;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.poi.hwpf.model.DocumentProperties;
import org.apache.poi.hwpf.model.PAPX;
import org.apache.poi.hwpf.model.StyleSheet;
import org.apache.poi.hwpf.model.SubdocumentType;
import org.apache.poi.hwpf.sprm.ParagraphSprmUncompressor;
import org.apache.poi.hwpf.usermodel.ParagraphProperties;

/** What is shared while a file is read: its characters, styles, numberings, notes and text boxes. */
final class Story {
    /** How the file says that sections count notes anew. */
    private static final int EACH_SECTION = 1;

    /** Bytes before a paragraph's own properties. */
    private static final int STYLE_NUMBER = 2;

    private final DocText text;
    private final Styles styles;
    private final Lists lists;
    private final Notes notes = new Notes();
    private final TextBoxes boxes;

    Story(DocText text) {
        this.text = text;
        this.styles = new Styles(text.file().getStyleSheet());
        this.lists = new Lists(text.file().getListTables());
        this.boxes = TextBoxes.of(text);
        notes.sections(text.file().getSectionTable().getSections());
        DocumentProperties properties = text.file().getDocProperties();
        notes.add(
                text,
                Plex.FOOTNOTE_MARKS,
                Plex.FOOTNOTE_TEXTS,
                SubdocumentType.FOOTNOTE,
                counter(properties.getNfcFtnRef(), properties.getNFtn(), properties.getRncFtn()));
        notes.add(
                text,
                Plex.ENDNOTE_MARKS,
                Plex.ENDNOTE_TEXTS,
                SubdocumentType.ENDNOTE,
                counter(properties.getNfcEdnRef(), properties.getNEdn(), properties.getRncEdn()));
    }

    private static NoteCounter counter(int format, int start, int restart) {
        NoteCounter counter = new NoteCounter(NumberFormatCodes.named(format));
        counter.start(Math.max(1, start));
        if (restart == EACH_SECTION) {
            counter.restartInSections();
        }
        return counter;
    }

    DocText text() {
        return text;
    }

    Styles styles() {
        return styles;
    }

    Lists lists() {
        return lists;
    }

    Notes notes() {
        return notes;
    }

    TextBoxes boxes() {
        return boxes;
    }

    /** How a paragraph is set: by its style, over that its numbering, over that itself. */
    ParagraphProperties properties(PAPX paragraph) {
        StyleSheet sheet = text.file().getStyleSheet();

        ParagraphProperties set = paragraph.getParagraphProperties(sheet);
        byte[] ofLevel = lists.layoutOf(set);
        if (ofLevel.length > 0) {
            ParagraphProperties listed =
                    ParagraphSprmUncompressor.uncompressPAP(sheet.getParagraphStyle(paragraph.getIstd()), ofLevel, 0);
            set = ParagraphSprmUncompressor.uncompressPAP(listed, paragraph.getGrpprl(), STYLE_NUMBER);
        }
        set.setIstd(paragraph.getIstd());
        return set;
    }

    /** Reads a stretch of the file. */
    void read(Range<Integer> stretch, BlockSink sink) {
        Deque<Field> fields = new ArrayDeque<>();
        new StretchReader(this, fields, sink).read(stretch);
    }

    /** The blocks of a stretch of the file. */
    List<BlockDraft> blocks(Range<Integer> stretch) {
        List<BlockDraft> blocks = new ArrayList<>();
        read(stretch, new TextSink(blocks::add));
        return blocks;
    }
}
