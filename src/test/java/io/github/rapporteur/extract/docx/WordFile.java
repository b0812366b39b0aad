package io.github.rapporteur.extract.docx;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes Word files for tests from the XML of their parts; prefixes and the outer form are added. */
public final class WordFile {
    private static final String W =
            "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\" xmlns:v=\"urn:schemas-microsoft-com:vml\"";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final Map<String, String> parts = new LinkedHashMap<>();
    private final StringBuilder relations = new StringBuilder();
    private final StringBuilder types = new StringBuilder();

    /** A file whose body has this XML. */
    public static WordFile body(String xml) {
        WordFile file = new WordFile();
        file.parts.put("word/document.xml", "<w:document " + W + "><w:body>" + xml + "</w:body></w:document>");
        file.type("document.xml", "document.main+xml");
        return file;
    }

    /** A paragraph of one plain run. */
    public static String p(String text) {
        return "<w:p>" + r(text) + "</w:p>";
    }

    /** A plain run. */
    public static String r(String text) {
        return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    /** Adds the part of this name. */
    public WordFile styles(String xml) {
        return part("styles", "styles", xml);
    }

    /** Adds the part of this name. */
    public WordFile numbering(String xml) {
        return part("numbering", "numbering", xml);
    }

    /** Adds the part of this name. */
    public WordFile footnotes(String xml) {
        return part("footnotes", "footnotes", xml);
    }

    WordFile header(String name, String xml) {
        return part(name, "header", xml);
    }

    WordFile footer(String name, String xml) {
        return part(name, "footer", xml);
    }

    WordFile link(String id, String address) {
        relations.append("<Relationship Id=\"" + id + "\" Type=\"" + RELATION + "hyperlink\" Target=\"" + address
                + "\" TargetMode=\"External\"/>");
        return this;
    }

    private WordFile part(String name, String kind, String xml) {
        String root = kind.equals("header") ? "hdr" : kind.equals("footer") ? "ftr" : kind;
        parts.put("word/" + name + ".xml", "<w:" + root + " " + W + ">" + xml + "</w:" + root + ">");
        type(name + ".xml", kind + "+xml");
        relations.append(
                "<Relationship Id=\"" + name + "\" Type=\"" + RELATION + kind + "\" Target=\"" + name + ".xml\"/>");
        return this;
    }

    private void type(String name, String kind) {
        types.append("<Override PartName=\"/word/" + name + "\" ContentType=\"" + TYPE + kind + "\"/>");
    }

    /** Writes the file and gives its path back. */
    public Path write(Path path) throws IOException {
        try (OutputStream out = Files.newOutputStream(path);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            entry(
                    zip,
                    "[Content_Types].xml",
                    "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                            + types + "</Types>");
            entry(
                    zip,
                    "_rels/.rels",
                    relationships("<Relationship Id=\"main\" Type=\"" + RELATION
                            + "officeDocument\" Target=\"word/document.xml\"/>"));
            entry(zip, "word/_rels/document.xml.rels", relationships(relations.toString()));
            for (Map.Entry<String, String> part : parts.entrySet()) {
                entry(zip, part.getKey(), part.getValue());
            }
        }
        return path;
    }

    private static String relationships(String inner) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + inner
                + "</Relationships>";
    }

    private static void entry(ZipOutputStream zip, String name, String xml) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(xml.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
