package io.github.rapporteur.samples;

import com.google.common.base.Strings;
import io.github.rapporteur.samples.PdfLines.Shape;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.openpdf.text.Document;
import org.openpdf.text.PageSize;
import org.openpdf.text.pdf.PdfContentByte;

/** PDF in the form of a printed document: head, two rules, narrow column, notes at the foot, furniture on every page. */
final class PdfWriter implements SampleWriter {
    static final float LEFT = 123;
    static final float RIGHT = 489;

    @Override
    public byte[] write(Sample sample) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Document document = new Document(PageSize.LETTER);
        var writer = org.openpdf.text.pdf.PdfWriter.getInstance(document, bytes);
        document.addTitle(sample.symbol());
        document.addSubject("Invented sample of Rapporteur, no United Nations document");
        document.addKeywords(sample.digest());
        document.open();
        new Setting(sample).print(document, writer.getDirectContent());
        document.close();
        return PdfBytes.settled(bytes.toByteArray());
    }

    private static final class Setting {
        private final Sample sample;
        private final PdfFonts fonts = new PdfFonts();
        private final PdfPages pages;
        private final Shape body;

        Setting(Sample sample) {
            this.sample = sample;
            this.body = new Shape(LEFT, RIGHT, 0, 10, 13, false, true, sample.rightToLeft());
            float top = 620 - 13 * sample.left().size();
            this.pages = new PdfPages(sample, fonts, top - 24);
            PdfHead head = new PdfHead(sample, new PdfPen(fonts, sample.rightToLeft()));
            pages.draw(head::draw);
        }

        void print(Document document, PdfContentByte content) {
            sample.blocks().stream()
                    .filter(block -> block.kind() != Block.Kind.NOTE)
                    .forEach(this::block);
            pages.print(document, content);
        }

        private void block(Block block) {
            List<PdfLine> lines = switch (block.kind()) {
                case TITLE -> lines(body.heavy(13), block);
                case HEADING -> heading(block);
                case ANNEX -> PdfLines.of(fonts, body.heavy(13), "", block.runs());
                case TABLE -> new PdfTable(fonts, block, body).lines();
                case ITEM -> lines(body.at(LEFT, 22f * block.depth()), block);
                case ASIDE_RIGHT -> right(block);
                case ASIDE, ASIDE_CENTRED ->
                    lines(body.ragged().at(LEFT, sample.field("kind").equals("resolution") ? 22 : 0), block);
                default -> lines(body.at(LEFT, block.label().isEmpty() && resolution() ? 22 : 0), block);
            };
            boolean heavy = block.kind() == Block.Kind.HEADING || block.kind() == Block.Kind.TITLE;
            pages.skip(heavy ? 8 : 0);
            pages.add(lines, heavy ? 60 : 0);
            pages.skip(6);
        }

        private boolean resolution() {
            return sample.field("kind").equals("resolution");
        }

        private List<PdfLine> lines(Shape shape, Block block) {
            String gap = Strings.repeat(" ", block.kind() == Block.Kind.ITEM ? 3 : 4);
            return PdfLines.of(fonts, shape, block.labelThen(gap), block.runs());
        }

        private List<PdfLine> heading(Block block) {
            Shape shape = body.heavy(14 - 1.5f * block.depth());
            float label = block.label().isPresent() ? 28 : 0;
            return lines(shape.at(LEFT, -label), block);
        }

        private List<PdfLine> right(Block block) {
            List<PdfLine> lines = PdfLines.of(fonts, body.ragged(), "", block.runs());
            List<PdfLine> moved = new ArrayList<>();
            for (PdfLine line : lines) {
                float x = sample.rightToLeft() ? LEFT + line.natural() : RIGHT - line.natural();
                moved.add(new PdfLine(
                        line.pieces(), x, 0, line.leading(), line.marks(), line.last(), line.rightToLeft()));
            }
            return moved;
        }
    }
}
