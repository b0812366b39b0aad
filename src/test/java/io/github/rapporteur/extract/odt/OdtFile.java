package io.github.rapporteur.extract.odt;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes OpenDocument files for tests from the XML of their parts; prefixes and the outer form are added. */
public final class OdtFile {
    private static final String OASIS = "urn:oasis:names:tc:opendocument:xmlns:";
    private static final ImmutableMap<String, String> PREFIXES = ImmutableMap.<String, String>builder()
            .put("office", OASIS + "office:1.0")
            .put("text", OASIS + "text:1.0")
            .put("table", OASIS + "table:1.0")
            .put("style", OASIS + "style:1.0")
            .put("draw", OASIS + "drawing:1.0")
            .put("fo", OASIS + "xsl-fo-compatible:1.0")
            .put("svg", OASIS + "svg-compatible:1.0")
            .put("loext", "urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0")
            .put("xlink", "http://www.w3.org/1999/xlink")
            .buildOrThrow();

    private final String body;
    private final Map<String, String> others = new LinkedHashMap<>();
    private String automatic = "";
    private String common = "";
    private String pages = "";
    private String content = "";

    private OdtFile(String body) {
        this.body = body;
    }

    /** A file whose text has this XML. */
    public static OdtFile text(String xml) {
        return new OdtFile(xml);
    }

    /** A file whose {@code content.xml} is this, as it stands. */
    public static OdtFile content(String xml) {
        OdtFile file = new OdtFile("");
        file.content = xml;
        return file;
    }

    /** A plain paragraph. */
    static String p(String xml) {
        return "<text:p>" + xml + "</text:p>";
    }

    /** Characters in a style. */
    static String span(String style, String xml) {
        return "<text:span text:style-name=\"" + style + "\">" + xml + "</text:span>";
    }

    /** Adds styles of the text itself. */
    public OdtFile automatic(String xml) {
        automatic += xml;
        return this;
    }

    /** Adds a style that people see. */
    OdtFile common(String xml) {
        common += xml;
        return this;
    }

    /** Adds kinds of pages. */
    OdtFile pages(String xml) {
        pages += xml;
        return this;
    }

    /** Adds any other part. */
    public OdtFile part(String name, String xml) {
        others.put(name, xml);
        return this;
    }

    private static String root(String name, String xml) {
        StringBuilder root = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<office:" + name);
        PREFIXES.forEach((prefix, space) -> root.append(" xmlns:" + prefix + "=\"" + space + "\""));
        return root.append('>')
                .append(xml)
                .append("</office:")
                .append(name)
                .append('>')
                .toString();
    }

    private static String element(String name, String xml) {
        return "<office:" + name + ">" + xml + "</office:" + name + ">";
    }

    /** Writes the file and gives its path back. */
    public Path write(Path path) throws IOException {
        try (OutputStream out = Files.newOutputStream(path);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            entry(zip, "mimetype", "application/vnd.oasis.opendocument.text");
            entry(
                    zip,
                    "content.xml",
                    content.isEmpty()
                            ? root(
                                    "document-content",
                                    element("automatic-styles", automatic) + element("body", element("text", body)))
                            : content);
            entry(
                    zip,
                    "styles.xml",
                    root("document-styles", element("styles", common) + element("master-styles", pages)));
            for (Map.Entry<String, String> other : others.entrySet()) {
                entry(zip, other.getKey(), other.getValue());
            }
        }
        return path;
    }

    private static void entry(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
