package io.github.rapporteur.fetch;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Bytes;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The forms in which the site has documents. */
public enum FileForm {
    /** As printed. */
    PDF("pdf", "%PDF-"),
    /** Of a word processor: Word's old form, its new one, or RTF. */
    DOC("doc", "\u00D0\u00CF\u0011\u00E0", "PK\u0003\u0004", "{\\rtf");

    private static final ImmutableList<String> EXTENSIONS_OF_DOC = ImmutableList.of("doc", "docx", "rtf");

    private final String name;
    private final ImmutableList<byte[]> beginnings;

    FileForm(String name, String... beginnings) {
        this.name = name;
        this.beginnings = Arrays.stream(beginnings)
                .map(beginning -> beginning.getBytes(StandardCharsets.ISO_8859_1))
                .collect(ImmutableList.toImmutableList());
    }

    /** As the site's addresses call it. */
    public String label() {
        return name;
    }

    /** What its files are named behind the point. */
    ImmutableList<String> extensions() {
        return this == PDF ? ImmutableList.of("pdf") : EXTENSIONS_OF_DOC;
    }

    /**
     * What files that begin so are named behind the point; empty where such a file is not of this form.
     *
     * @param beginning some hundred bytes
     */
    String extension(byte[] beginning) {
        for (int i = 0; i < beginnings.size(); i++) {
            int at = Bytes.indexOf(beginning, beginnings.get(i));
            // Some producers write a line before the sign of a PDF.
            if (at == 0 || (at > 0 && this == PDF)) {
                return extensions().get(i);
            }
        }
        return "";
    }
}
