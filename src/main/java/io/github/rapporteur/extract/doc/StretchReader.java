package io.github.rapporteur.extract.doc;

import com.google.common.collect.Range;
import io.github.rapporteur.extract.flow.BlockSink;
import io.github.rapporteur.extract.flow.Field;
import io.github.rapporteur.extract.flow.TableStack;
import io.github.rapporteur.text.BlockDraft;
import java.util.Arrays;
import java.util.Deque;
import java.util.Optional;
import org.apache.poi.hwpf.model.PAPX;
import org.apache.poi.hwpf.sprm.TableSprmUncompressor;
import org.apache.poi.hwpf.usermodel.ParagraphProperties;
import org.apache.poi.hwpf.usermodel.TableProperties;

/** Reads the paragraphs of a stretch of the file and puts them into tables where they stand in some. */
final class StretchReader {
    private static final char CELL_END = '\u0007';

    private final Story story;
    private final Deque<Field> fields;
    private final TableStack tables;
    private Optional<BlockDraft> carried = Optional.empty();

    StretchReader(Story story, Deque<Field> fields, BlockSink sink) {
        this.story = story;
        this.fields = fields;
        this.tables = new TableStack(sink);
    }

    void read(Range<Integer> stretch) {
        for (PAPX paragraph : story.text().paragraphs(stretch)) {
            Range<Integer> own =
                    Range.closedOpen(paragraph.getStart(), paragraph.getEnd()).intersection(stretch);
            paragraph(story.properties(paragraph), paragraph, own);
        }
        carried.ifPresent(tables.at(0)::paragraph);
        tables.end();
    }

    private void paragraph(ParagraphProperties properties, PAPX raw, Range<Integer> own) {
        int depth = properties.getFInTable() || properties.getItap() > 0 ? Math.max(1, properties.getItap()) : 0;
        boolean cellMark = story.text().at(own.upperEndpoint() - 1) == CELL_END;
        if (depth == 1 && properties.getFTtp() || depth > 1 && properties.getFTtpEmbedded()) {
            tables.endRow(depth, edges(raw));
            return;
        }
        ParagraphReader paragraph = new ParagraphReader(story, fields, carried);
        paragraph.read(own, properties.getIstd());
        if (paragraph.runsOn() && !cellMark) {
            carried = Optional.of(paragraph.text());
            paragraph.writeAnchored(tables.at(depth));
            return;
        }
        carried = Optional.empty();
        paragraph.write(properties, tables.at(depth));
        if (depth == 1 && cellMark || depth > 1 && properties.getFInnerTableCell()) {
            tables.endCell(depth);
        }
    }

    /** Where the cells of a row end. */
    private static int[] edges(PAPX rowEnd) {
        TableProperties row = TableSprmUncompressor.uncompressTAP(rowEnd.getSprmBuf());
        short[] all = row == null ? null : row.getRgdxaCenter();
        if (row == null || all == null || row.getItcMac() <= 0 || all.length <= row.getItcMac()) {
            return new int[0];
        }
        int[] edges = new int[row.getItcMac()];
        Arrays.setAll(edges, cell -> all[cell + 1]);
        return edges;
    }
}
