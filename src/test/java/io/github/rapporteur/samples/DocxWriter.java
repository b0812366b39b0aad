package io.github.rapporteur.samples;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;

/** Word: real notes, headers and footers, styles, and numbers that Word counts itself where the labels allow it. */
final class DocxWriter implements SampleWriter {
    private static final Date MADE = Date.from(Instant.parse("2026-01-01T00:00:00Z"));

    @Override
    public byte[] write(Sample sample) {
        try (XWPFDocument document = new XWPFDocument()) {
            new Writing(sample, document).write();
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.write(bytes);
            return Zips.settled(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Writing {
        private final Sample sample;
        private final XWPFDocument document;
        private final DocxNumbers numbers;
        private final Map<String, XWPFFootnote> notes = new HashMap<>();

        Writing(Sample sample, XWPFDocument document) {
            this.sample = sample;
            this.document = document;
            this.numbers = new DocxNumbers(sample, document);
        }

        void write() {
            DocxStyles.add(document);
            properties();
            furniture();
            masthead();
            sample.blocks().stream()
                    .filter(block -> block.kind() != Block.Kind.NOTE)
                    .forEach(this::block);
        }

        private void properties() {
            var core = document.getProperties().getCoreProperties();
            core.setCreator("Rapporteur");
            core.setTitle(sample.symbol());
            core.setDescription("Invented sample of Rapporteur, no United Nations document");
            core.setCreated(Optional.of(MADE));
            core.setModified(Optional.of(MADE));
        }

        private void furniture() {
            var section = document.getDocument().getBody().addNewSectPr();
            section.addNewTitlePg();
            var size = section.addNewPgSz();
            size.setW(BigInteger.valueOf(12240));
            size.setH(BigInteger.valueOf(15840));
            document.createHeader(HeaderFooterType.DEFAULT)
                    .createParagraph()
                    .createRun()
                    .setText(sample.symbol());
            document.createHeader(HeaderFooterType.FIRST).createParagraph();
            XWPFParagraph foot = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
            CTP raw = foot.getCTP();
            raw.addNewFldSimple().setInstr("PAGE");
            foot.createRun().setText("/");
            raw.addNewFldSimple().setInstr("NUMPAGES");
            foot.createRun().setText("   " + sample.field("job"));
            document.createFooter(HeaderFooterType.FIRST)
                    .createParagraph()
                    .createRun()
                    .setText(sample.field("job"));
        }

        private void masthead() {
            XWPFTable table = document.createTable(2, 3);
            table.removeBorders();
            cell(table, 0, 0, ImmutableList.of(""));
            cell(table, 0, 1, ImmutableList.of(sample.field("united-nations")));
            cell(table, 0, 2, ImmutableList.of(sample.symbol()));
            cell(table, 1, 0, ImmutableList.of(""));
            cell(table, 1, 1, sample.all("organ"));
            cell(
                    table,
                    1,
                    2,
                    ImmutableList.of(sample.field("distribution"), sample.field("date"), sample.field("original")));
            sample.left().forEach(left -> runs(document.createParagraph(), left));
        }

        private static void cell(XWPFTable table, int row, int column, ImmutableList<String> lines) {
            var cell = table.getRow(row).getCell(column);
            for (int i = 0; i < lines.size(); i++) {
                XWPFParagraph paragraph = i == 0 ? cell.getParagraphs().get(0) : cell.addParagraph();
                paragraph.createRun().setText(lines.get(i));
            }
        }

        private void block(Block block) {
            if (block.kind() == Block.Kind.TABLE) {
                table(block);
                return;
            }
            XWPFParagraph paragraph = document.createParagraph();
            DocxStyles.apply(paragraph, block);
            if (sample.rightToLeft()) {
                paragraph.getCTPPr().addNewBidi();
            }
            if (!numbers.number(paragraph, block) && block.kind() != Block.Kind.ANNEX) {
                block.label().ifPresent(label -> {
                    XWPFRun printed = paragraph.createRun();
                    printed.setText(label);
                    printed.addTab();
                });
            }
            runs(paragraph, block.runs());
        }

        private void runs(XWPFParagraph paragraph, List<Run> runs) {
            for (Run run : runs) {
                if (run instanceof Run.Words words) {
                    XWPFRun made = paragraph.createRun();
                    made.setText(words.text());
                    if (words.bold()) {
                        made.setBold(true);
                    }
                    if (words.italic()) {
                        made.setItalic(true);
                    }
                } else if (run instanceof Run.Mark mark) {
                    mark(paragraph, mark.label());
                } else {
                    paragraph.createRun().getCTR().addNewLastRenderedPageBreak();
                }
            }
        }

        private void mark(XWPFParagraph paragraph, String label) {
            XWPFFootnote note = notes.computeIfAbsent(label, unused -> note(label));
            XWPFRun run = paragraph.createRun();
            run.setStyle("FootnoteReference");
            var reference = run.getCTR().addNewFootnoteReference();
            reference.setId(note.getId());
            if (label.equals("*")) {
                reference.setCustomMarkFollows(true);
                run.setText("*");
            }
        }

        private XWPFFootnote note(String label) {
            XWPFFootnote note = document.createFootnote();
            XWPFParagraph paragraph = note.createParagraph();
            paragraph.setStyle("FootnoteText");
            if (label.equals("*")) {
                paragraph.removeRun(0);
                XWPFRun mark = paragraph.createRun();
                mark.setStyle("FootnoteReference");
                mark.setText("*");
            }
            paragraph.createRun().setText(" " + sample.note(label).text());
            return note;
        }

        private void table(Block block) {
            var rows = block.cells();
            XWPFTable table = document.createTable(rows.size(), rows.get(0).size());
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).size(); column++) {
                    XWPFParagraph cell =
                            table.getRow(row).getCell(column).getParagraphs().get(0);
                    XWPFRun run = cell.createRun();
                    run.setText(rows.get(row).get(column));
                    run.setItalic(row == 0);
                }
            }
        }
    }
}
