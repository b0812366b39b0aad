package io.github.rapporteur.office;

import com.google.common.xml.XmlEscapers;
import io.github.rapporteur.extract.odt.OdtFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A draft as LibreOffice writes it: what is deleted stands apart from the text. */
final class OdtForm {
    private static final String STYLES =
            "<style:style style:name=\"Hidden\" style:family=\"text\"><style:text-properties text:display=\"none\"/></style:style>"
                    + "<text:list-style style:name=\"L\">" + level(1, "1", "", ".") + level(2, "a", "(", ")")
                    + level(3, "i", "(", ")") + "</text:list-style>";

    private final StringBuilder deleted = new StringBuilder();
    private final StringBuilder body = new StringBuilder();
    private int count;
    private int lastList;
    private boolean open;

    private static String level(int level, String format, String before, String after) {
        return "<text:list-level-style-number text:level=\"" + level + "\" style:num-format=\"" + format
                + "\" style:num-prefix=\"" + before + "\" style:num-suffix=\"" + after + "\"/>";
    }

    Path write(Draft draft, Path path) throws IOException {
        for (Piece piece : draft.pieces()) {
            switch (piece) {
                case Piece.Paragraph paragraph -> paragraph(paragraph);
                case Piece.Table table -> table(table);
            }
        }
        return OdtFile.text("<text:tracked-changes>" + deleted + "</text:tracked-changes>" + body)
                .automatic(STYLES)
                .write(path);
    }

    private void paragraph(Piece.Paragraph paragraph) {
        if (!open) {
            String name = paragraph.heading() > 0 ? "h text:outline-level=\"" + paragraph.heading() + "\"" : "p";
            body.append(lists(paragraph, "<text:list", "<text:list-item>"))
                    .append("<text:")
                    .append(name)
                    .append('>');
        }
        body.append(spans(paragraph.stretches()));
        open = paragraph.runsOn();
        if (!open) {
            body.append(paragraph.heading() > 0 ? "</text:h>" : "</text:p>");
            body.append("</text:list-item></text:list>".repeat(paragraph.level()));
        }
    }

    /** Lists are one in another; each paragraph goes on with the list before. */
    private String lists(Piece.Paragraph paragraph, String list, String item) {
        StringBuilder opened = new StringBuilder();
        for (int level = 1; level <= paragraph.level(); level++) {
            String going = level == 1 ? " text:style-name=\"L\"" : "";
            String on = level == 1 && paragraph.list() == lastList ? " text:continue-numbering=\"true\"" : "";
            opened.append(list).append(going).append(on).append('>').append(item);
        }

        lastList = paragraph.level() > 0 ? paragraph.list() : lastList;
        return opened.toString();
    }

    private String spans(List<Piece.Stretch> stretches) {
        StringBuilder spans = new StringBuilder();
        for (Piece.Stretch stretch : stretches) {
            String text = XmlEscapers.xmlContentEscaper().escape(stretch.text());
            spans.append(
                    switch (stretch.kind()) {
                        case PLAIN -> text;
                        case INSERTED -> "<text:change-start/>" + text + "<text:change-end/>";
                        case DELETED -> delete(text);
                        case HIDDEN -> "<text:span text:style-name=\"Hidden\">" + text + "</text:span>";
                        case NOTE -> note(text);
                    });
        }
        return spans.toString();
    }

    private String delete(String text) {
        deleted.append("<text:changed-region><text:deletion><text:p>" + text
                + "</text:p></text:deletion></text:changed-region>");
        return "<text:change/>";
    }

    private String note(String text) {
        return "<text:note text:note-class=\"footnote\"><text:note-citation>" + ++count
                + "</text:note-citation><text:note-body><text:p>" + text + "</text:p></text:note-body></text:note>";
    }

    private void table(Piece.Table table) {
        body.append("<table:table>");
        for (List<List<Piece.Stretch>> row : table.rows()) {
            boolean head = row == table.rows().get(0);
            body.append(head ? "<table:table-header-rows>" : "").append("<table:table-row>");
            row.forEach(
                    cell -> body.append("<table:table-cell><text:p>" + spans(cell) + "</text:p></table:table-cell>"));
            body.append("</table:table-row>").append(head ? "</table:table-header-rows>" : "");
        }
        body.append("</table:table>");
    }
}
