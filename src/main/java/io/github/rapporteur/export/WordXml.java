package io.github.rapporteur.export;

import com.google.common.escape.Escaper;
import com.google.common.xml.XmlEscapers;
import java.io.IOException;
import java.io.Writer;

/** The main part of a Word document under way: paragraphs in styles, with runs of text. */
final class WordXml {
    private static final Escaper ESCAPER = XmlEscapers.xmlContentEscaper();
    private static final String ARABIC = "ar";

    private final Writer out;

    WordXml(Writer out) {
        this.out = out;
    }

    /** Writes the runs of one paragraph. */
    interface Runs {
        void write(Run run) throws IOException;
    }

    void begin() throws IOException {
        out.write("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:document"
                + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>");
    }

    void end() throws IOException {
        out.write("<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1134\" w:right=\"1134\""
                + " w:bottom=\"1134\" w:left=\"1134\" w:header=\"567\" w:footer=\"567\" w:gutter=\"0\"/></w:sectPr>"
                + "</w:body></w:document>");
    }

    /**
     * One paragraph.
     *
     * @param language of its text, ISO 639-1; empty for the language of the report
     */
    void paragraph(String style, String language, Runs runs) throws IOException {
        boolean rightToLeft = language.equals(ARABIC);
        out.write("<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/>" + (rightToLeft ? "<w:bidi/>" : "") + "</w:pPr>");
        runs.write(new Run(out, rightToLeft));
        out.write("</w:p>");
    }

    /** Writes runs of text. */
    record Run(Writer out, boolean rightToLeft) {

        void plain(String text) throws IOException {
            run("", text);
        }

        void bold(String text) throws IOException {
            run("<w:b/>", text);
        }

        void underlined(String text) throws IOException {
            run("<w:color w:val=\"1A7F37\"/><w:u w:val=\"single\"/>", text);
        }

        void struck(String text) throws IOException {
            run("<w:strike/><w:color w:val=\"A40E26\"/>", text);
        }

        private void run(String properties, String text) throws IOException {
            String all = properties + (rightToLeft ? "<w:rtl/>" : "");
            out.write("<w:r>" + (all.isEmpty() ? "" : "<w:rPr>" + all + "</w:rPr>") + "<w:t xml:space=\"preserve\">"
                    + ESCAPER.escape(Printable.of(text)) + "</w:t></w:r>");
        }
    }
}
