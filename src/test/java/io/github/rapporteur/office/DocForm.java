package io.github.rapporteur.office;

import io.github.rapporteur.extract.doc.DocFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A draft as Word 97 to 2003 write it. */
final class DocForm {
    private final DocFile file = new DocFile()
            .style("heading 1", 0)
            .style("heading 2", 0)
            .list(DocFile.level(1, 0, "\0."), DocFile.level(1, 4, "(\1)"), DocFile.level(1, 2, "(\2)"))
            .use(1)
            .use(1, 0, 1);

    Path write(Draft draft, Path path) throws IOException {
        for (Piece piece : draft.pieces()) {
            switch (piece) {
                case Piece.Paragraph paragraph -> paragraph(paragraph);
                case Piece.Table table -> table(table);
            }
        }
        return file.write(path);
    }

    private void paragraph(Piece.Paragraph paragraph) {
        text(paragraph.stretches());
        byte[] list = paragraph.level() > 0 ? DocFile.listed(paragraph.list(), paragraph.level() - 1) : new byte[0];
        if (paragraph.runsOn()) {
            file.deletedEnd(list);
        } else {
            file.endIn(paragraph.heading(), list);
        }
    }

    private void text(List<Piece.Stretch> stretches) {
        for (Piece.Stretch stretch : stretches) {
            switch (stretch.kind()) {
                case PLAIN -> file.text(stretch.text());
                case INSERTED -> file.inserted(stretch.text());
                case DELETED -> file.deleted(stretch.text());
                case HIDDEN -> file.hidden(stretch.text());
                case NOTE -> file.footnote(stretch.text());
            }
        }
    }

    private void table(Piece.Table table) {
        for (List<List<Piece.Stretch>> row : table.rows()) {
            for (List<Piece.Stretch> cell : row) {
                text(cell);
                file.cell();
            }
            file.endRow();
        }
    }
}
