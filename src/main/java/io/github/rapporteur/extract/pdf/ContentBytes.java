package io.github.rapporteur.extract.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

/** The unpacked bytes of a page's content, never more than a limit: a few kilobytes can unfold to gigabytes. */
final class ContentBytes {
    /** More than any page of text needs; the drawings of the most detailed maps take some 30 MB. */
    static final int LIMIT = 64 << 20;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 15);
    private boolean complete = true;

    /** Reads one stream, or an array of streams as if it were one. */
    static ContentBytes of(@Nullable COSBase content) {
        ContentBytes result = new ContentBytes();
        if (content instanceof COSStream stream) {
            result.add(stream);
        } else if (content instanceof COSArray parts) {
            for (int i = 0; i < parts.size(); i++) {
                if (parts.getObject(i) instanceof COSStream stream) {
                    result.add(stream);
                    result.bytes.write('\n');
                }
            }
        }
        return result;
    }

    byte[] toArray() {
        return bytes.toByteArray();
    }

    /** Whether nothing was cut off or damaged. */
    boolean isComplete() {
        return complete;
    }

    private void add(COSStream stream) {
        try (InputStream input = open(stream)) {
            byte[] buffer = new byte[1 << 13];
            for (int n = input.read(buffer); n >= 0; n = input.read(buffer)) {
                if (bytes.size() + n > LIMIT) {
                    complete = false;
                    return;
                }
                bytes.write(buffer, 0, n);
            }
        } catch (IOException | RuntimeException e) {
            complete = false;
        }
    }

    /** Plain deflated streams are unpacked here, piece by piece, so that the limit and damage cost only the rest. */
    private static InputStream open(COSStream stream) throws IOException {
        boolean deflated = COSName.FLATE_DECODE.equals(stream.getFilters())
                && stream.getDictionaryObject(COSName.DECODE_PARMS, COSName.DP) == null;
        return deflated ? new InflaterInputStream(stream.createRawInputStream()) : stream.createInputStream();
    }
}
