package io.github.rapporteur.samples;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.xml.XmlEscapers;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** OpenDocument text by hand, with notes of its own; headings carry their level. */
final class OdtWriter implements SampleWriter {
    private static final String TYPE = "application/vnd.oasis.opendocument.text";
    private static final String OASIS = "urn:oasis:names:tc:opendocument:xmlns:";
    private static final String SPACES = " xmlns:office=\"" + OASIS + "office:1.0\" xmlns:text=\"" + OASIS
            + "text:1.0\" xmlns:table=\"" + OASIS + "table:1.0\" xmlns:style=\"" + OASIS + "style:1.0\" xmlns:fo=\""
            + OASIS + "xsl-fo-compatible:1.0\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" office:version=\"1.2\"";
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

    private final StringBuilder out = new StringBuilder();
    private int notes;

    @Override
    public byte[] write(Sample sample) {
        Map<String, byte[]> entries = ImmutableMap.of(
                "mimetype", bytes(TYPE),
                "META-INF/manifest.xml", bytes(manifest()),
                "content.xml", bytes(content(sample)),
                "meta.xml", bytes(meta(sample)),
                "styles.xml", bytes(styles(sample)));
        return Zips.write(entries);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String manifest() {
        StringBuilder manifest = new StringBuilder(HEAD);
        manifest.append("<manifest:manifest xmlns:manifest=\"" + OASIS + "manifest:1.0\" manifest:version=\"1.2\">\n");
        manifest.append(entry("/", TYPE));
        for (String part : new String[] {"content.xml", "meta.xml", "styles.xml"}) {
            manifest.append(entry(part, "text/xml"));
        }
        return manifest.append("</manifest:manifest>\n").toString();
    }

    private static String entry(String path, String type) {
        return "<manifest:file-entry manifest:full-path=\"" + path + "\" manifest:media-type=\"" + type + "\"/>\n";
    }

    private static String meta(Sample sample) {
        return HEAD + "<office:document-meta" + SPACES + "><office:meta><dc:title>" + escaped(sample.symbol())
                + "</dc:title><dc:subject>Invented sample of Rapporteur, no United Nations document</dc:subject>"
                + "</office:meta></office:document-meta>\n";
    }

    /** The page, with the symbol at its head and the job number at its foot. */
    private static String styles(Sample sample) {
        return HEAD + "<office:document-styles" + SPACES + "><office:automatic-styles>"
                + "<style:page-layout style:name=\"P\"/></office:automatic-styles><office:master-styles>"
                + "<style:master-page style:name=\"Standard\" style:page-layout-name=\"P\"><style:header><text:p>"
                + escaped(sample.symbol()) + "</text:p></style:header><style:footer><text:p>"
                + escaped(sample.field("job"))
                + "</text:p></style:footer></style:master-page></office:master-styles></office:document-styles>\n";
    }

    private String content(Sample sample) {
        out.append(HEAD).append("<office:document-content").append(SPACES).append("><office:automatic-styles>\n");
        style("Bold", "<style:text-properties fo:font-weight=\"bold\"/>", "text");
        style("Italic", "<style:text-properties fo:font-style=\"italic\"/>", "text");
        for (int depth = 1; depth <= 3; depth++) {
            style("Item" + depth, "<style:paragraph-properties fo:margin-left=\"" + depth + "cm\"/>", "paragraph");
        }
        out.append("</office:automatic-styles>\n<office:body><office:text>\n");
        for (String name : new String[] {"united-nations", "symbol", "organ", "distribution", "date", "original"}) {
            paragraph("", escaped(sample.field(name)));
        }
        sample.left().forEach(left -> paragraph("", words(sample, left)));
        sample.blocks().stream()
                .filter(block -> block.kind() != Block.Kind.NOTE)
                .forEach(block -> block(sample, block));
        return out.append("</office:text></office:body></office:document-content>\n")
                .toString();
    }

    private void style(String name, String properties, String family) {
        out.append("<style:style style:name=\"")
                .append(name)
                .append("\" style:family=\"")
                .append(family);
        out.append("\">").append(properties).append("</style:style>\n");
    }

    private void block(Sample sample, Block block) {
        if (block.kind() == Block.Kind.TABLE) {
            table(block);
            return;
        }
        String label = block.kind() == Block.Kind.ANNEX ? "" : block.labelThen(" ");
        String words = escaped(label) + words(sample, block.runs());
        switch (block.kind()) {
            case HEADING, ANNEX ->
                out.append("<text:h text:outline-level=\"")
                        .append(Math.max(1, block.depth()))
                        .append("\">")
                        .append(words)
                        .append("</text:h>\n");
            case ITEM -> paragraph(" text:style-name=\"Item" + block.depth() + "\"", words);
            default -> paragraph("", words);
        }
    }

    private void paragraph(String attributes, String content) {
        if (!content.isEmpty()) {
            out.append("<text:p").append(attributes).append('>').append(content).append("</text:p>\n");
        }
    }

    private void table(Block block) {
        out.append("<table:table><table:table-column table:number-columns-repeated=\"")
                .append(block.cells().get(0).size())
                .append("\"/>\n");
        for (ImmutableList<String> row : block.cells()) {
            out.append("<table:table-row>");
            row.forEach(cell -> out.append("<table:table-cell><text:p>")
                    .append(escaped(cell))
                    .append("</text:p></table:table-cell>"));
            out.append("</table:table-row>\n");
        }
        out.append("</table:table>\n");
    }

    private String words(Sample sample, ImmutableList<Run> runs) {
        StringBuilder words = new StringBuilder();
        for (Run run : runs) {
            if (run instanceof Run.Words part) {
                String style = part.bold() ? "Bold" : part.italic() ? "Italic" : "";
                String text = escaped(part.text());
                words.append(
                        style.isEmpty()
                                ? text
                                : "<text:span text:style-name=\"" + style + "\">" + text + "</text:span>");
            } else if (run instanceof Run.Mark mark) {
                words.append("<text:note text:id=\"ftn").append(++notes).append("\" text:note-class=\"footnote\">");
                words.append("<text:note-citation>").append(mark.label()).append("</text:note-citation>");
                words.append("<text:note-body><text:p>")
                        .append(escaped(sample.note(mark.label()).text()));
                words.append("</text:p></text:note-body></text:note>");
            }
        }
        return words.toString();
    }

    private static String escaped(String text) {
        return XmlEscapers.xmlAttributeEscaper().escape(text);
    }
}
