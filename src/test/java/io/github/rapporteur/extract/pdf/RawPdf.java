package io.github.rapporteur.extract.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.DeflaterOutputStream;

/** Writes PDF files object by object, also such as no program would write. Object 1 must be the catalogue. */
public final class RawPdf {
    private final List<byte[]> objects = new ArrayList<>();

    /** One page with the given content and resources. */
    public static RawPdf page(String resources, String content) {
        return new RawPdf()
                        .object("<</Type/Catalog/Pages 2 0 R>>")
                        .object("<</Type/Pages/Count 1/Kids[3 0 R]>>")
                        .object("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<<" + resources
                                + ">>>>")
                        .stream("", content);
    }

    /** Adds an object; the first has number 1. */
    public RawPdf object(String text) {
        objects.add(latin(text));
        return this;
    }

    /** Adds a stream with further entries in its dictionary. */
    public RawPdf stream(String entries, String content) {
        byte[] bytes = latin(content);
        return object("<<" + entries + "/Length " + bytes.length + ">>stream\n" + content + "\nendstream");
    }

    RawPdf deflated(byte[] content) throws java.io.IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(packed)) {
            deflater.write(content);
        }
        return stream("/Filter/FlateDecode", new String(packed.toByteArray(), StandardCharsets.ISO_8859_1));
    }

    /** The file. */
    public byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(latin("%PDF-1.7\n"));
        List<Integer> offsets = new ArrayList<>();
        for (int i = 0; i < objects.size(); i++) {
            offsets.add(out.size());
            out.writeBytes(latin((i + 1) + " 0 obj\n"));
            out.writeBytes(objects.get(i));
            out.writeBytes(latin("\nendobj\n"));
        }
        int table = out.size();
        StringBuilder end = new StringBuilder("xref\n0 " + (objects.size() + 1) + "\n0000000000 65535 f \n");
        offsets.forEach(offset -> end.append("%010d 00000 n \n".formatted(offset)));
        end.append("trailer<</Root 1 0 R/Size ").append(objects.size() + 1).append(">>\nstartxref\n");
        out.writeBytes(latin(end.append(table).append("\n%%EOF\n").toString()));
        return out.toByteArray();
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
