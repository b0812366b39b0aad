package io.github.rapporteur.extract.doc;

/** Files of Word made to break a reader, and one to be broken. */
public final class HostileDoc {
    private HostileDoc() {}

    /** Paragraphs that claim to stand in one table more each. */
    public static DocFile deepTables(int depth) {
        DocFile file = new DocFile().text("Before").end();
        for (int i = 1; i <= depth; i++) {
            file.text("deep").end(Sprms.IN_TABLE, Sprms.depth(i));
        }
        return file;
    }

    /** Two styles, each based on the other. */
    public static DocFile cyclicStyles() {
        return new DocFile().style("A", 2).style("B", 1).text("Text").endIn(1);
    }

    /** A little of everything. */
    public static DocFile plain() {
        DocFile file = new DocFile().headers("A/99/1, page 2", "26-00001", "A/99/1");
        file.style("heading 1", 0, Sprms.outline(0));
        file.list(DocFile.level(1, 0, "\0.")).use(1, 0, 3);
        file.text("Findings", Sprms.BOLD).endIn(1);
        for (int i = 0; i < 20; i++) {
            file.text("The Panel met.").footnote("In Vienna.").end(Sprms.listed(1, 0));
        }
        return file.text("Date").cell().text("Item").cell().cell(Sprms.ROW_END, Sprms.columns(0, 1000, 2000));
    }
}
