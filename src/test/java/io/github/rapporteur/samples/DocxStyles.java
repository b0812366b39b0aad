package io.github.rapporteur.samples;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.openxmlformats.schemas.officeDocument.x2006.sharedTypes.STVerticalAlignRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** The styles of the Word samples. */
final class DocxStyles {
    private DocxStyles() {}

    static void add(XWPFDocument document) {
        var styles = document.createStyles();
        for (int level = 1; level <= 4; level++) {
            CTStyle heading = style("Heading" + level, "heading " + level, STStyleType.PARAGRAPH);
            heading.addNewPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(level - 1));
            heading.addNewRPr().addNewB();
            styles.addStyle(new XWPFStyle(heading));
        }
        CTStyle title = style("Title", "Title", STStyleType.PARAGRAPH);
        title.addNewRPr().addNewB();
        styles.addStyle(new XWPFStyle(title));
        styles.addStyle(new XWPFStyle(style("FootnoteText", "footnote text", STStyleType.PARAGRAPH)));
        CTStyle mark = style("FootnoteReference", "footnote reference", STStyleType.CHARACTER);
        mark.addNewRPr().addNewVertAlign().setVal(STVerticalAlignRun.SUPERSCRIPT);
        styles.addStyle(new XWPFStyle(mark));
    }

    private static CTStyle style(String id, String name, STStyleType.Enum type) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setStyleId(id);
        style.addNewName().setVal(name);
        style.setType(type);
        return style;
    }

    /** Style, indent and alignment of a block. */
    static void apply(XWPFParagraph paragraph, Block block) {
        switch (block.kind()) {
            case TITLE -> paragraph.setStyle("Title");
            case HEADING -> paragraph.setStyle("Heading" + Math.min(4, block.depth()));
            case ANNEX -> paragraph.setStyle("Heading1");
            case ITEM -> paragraph.setIndentationLeft(567 * block.depth());
            case ASIDE_CENTRED -> paragraph.setAlignment(ParagraphAlignment.CENTER);
            case ASIDE_RIGHT -> paragraph.setAlignment(ParagraphAlignment.RIGHT);
            default -> paragraph.setAlignment(ParagraphAlignment.BOTH);
        }
    }
}
