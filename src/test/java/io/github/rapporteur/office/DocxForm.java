package io.github.rapporteur.office;

import com.google.common.xml.XmlEscapers;
import io.github.rapporteur.extract.docx.WordFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A draft as Word writes it today. */
final class DocxForm {
    private static final String LEVELS =
            level(0, "decimal", "%1.") + level(1, "lowerLetter", "(%2)") + level(2, "lowerRoman", "(%3)");

    private final StringBuilder notes = new StringBuilder();
    private int count;

    private static String level(int level, String format, String text) {
        return "<w:lvl w:ilvl=\"" + level + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + format
                + "\"/><w:lvlText w:val=\"" + text + "\"/></w:lvl>";
    }

    Path write(Draft draft, Path path) throws IOException {
        StringBuilder body = new StringBuilder();
        for (Piece piece : draft.pieces()) {
            switch (piece) {
                case Piece.Paragraph paragraph -> body.append(paragraph(paragraph));
                case Piece.Table table -> body.append(table(table));
            }
        }
        String use = "<w:abstractNumId w:val=\"0\"/>";
        return WordFile.body(body.toString())
                .styles("<w:style w:type=\"paragraph\" w:styleId=\"H1\"><w:name w:val=\"heading 1\"/></w:style>"
                        + "<w:style w:type=\"paragraph\" w:styleId=\"H2\"><w:name w:val=\"heading 2\"/></w:style>")
                .numbering(
                        "<w:abstractNum w:abstractNumId=\"0\">" + LEVELS + "</w:abstractNum><w:num w:numId=\"1\">" + use
                                + "</w:num><w:num w:numId=\"2\">" + use
                                + "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>")
                .footnotes(notes.toString())
                .write(path);
    }

    private String paragraph(Piece.Paragraph paragraph) {
        String style = paragraph.heading() > 0 ? "<w:pStyle w:val=\"H" + paragraph.heading() + "\"/>" : "";
        String list = paragraph.level() > 0
                ? "<w:numPr><w:ilvl w:val=\"" + (paragraph.level() - 1) + "\"/><w:numId w:val=\"" + paragraph.list()
                        + "\"/></w:numPr>"
                : "";
        String end = paragraph.runsOn() ? "<w:rPr><w:del/></w:rPr>" : "";
        return "<w:p><w:pPr>" + style + list + end + "</w:pPr>" + runs(paragraph.stretches()) + "</w:p>";
    }

    private String runs(List<Piece.Stretch> stretches) {
        StringBuilder runs = new StringBuilder();
        for (Piece.Stretch stretch : stretches) {
            String text = XmlEscapers.xmlContentEscaper().escape(stretch.text());
            String words = "<w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
            runs.append(
                    switch (stretch.kind()) {
                        case PLAIN -> "<w:r>" + words;
                        case INSERTED -> "<w:ins><w:r>" + words + "</w:ins>";
                        case DELETED -> "<w:del><w:r><w:delText>" + text + "</w:delText></w:r></w:del>";
                        case HIDDEN -> "<w:r><w:rPr><w:vanish/></w:rPr>" + words;
                        case NOTE -> note(text);
                    });
        }
        return runs.toString();
    }

    private String note(String text) {
        count++;
        notes.append("<w:footnote w:id=\"" + count + "\"><w:p><w:r><w:footnoteRef/></w:r>" + WordFile.r(" " + text)
                + "</w:p></w:footnote>");
        return "<w:r><w:footnoteReference w:id=\"" + count + "\"/></w:r>";
    }

    private String table(Piece.Table table) {
        StringBuilder rows = new StringBuilder();
        for (List<List<Piece.Stretch>> row : table.rows()) {
            rows.append("<w:tr>").append(rows.isEmpty() ? "<w:trPr><w:tblHeader/></w:trPr>" : "");
            row.forEach(cell -> rows.append("<w:tc><w:p>" + runs(cell) + "</w:p></w:tc>"));
            rows.append("</w:tr>");
        }
        return "<w:tbl>" + rows + "</w:tbl>";
    }
}
