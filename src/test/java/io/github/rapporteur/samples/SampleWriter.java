package io.github.rapporteur.samples;

/** Writes one format. The same sample always gives the same bytes. */
interface SampleWriter {

    byte[] write(Sample sample);

    /** The writer for the ending of a file's name. */
    static SampleWriter of(String format) {
        return switch (format) {
            case "txt" -> new TextWriter();
            case "md" -> new MarkdownWriter();
            case "html" -> new HtmlWriter();
            case "pdf" -> new PdfWriter();
            case "rtf" -> new RtfWriter();
            case "odt" -> new OdtWriter();
            case "docx" -> new DocxWriter();
            default -> throw new IllegalArgumentException("no writer for " + format);
        };
    }
}
