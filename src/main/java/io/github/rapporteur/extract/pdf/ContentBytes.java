package io.github.rapporteur.extract.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.zip.Inflater;
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

    private static final int FIRST = 1 << 15;
    private static final int PIECE = 1 << 13;

    private final long limit;

    private byte[] bytes = new byte[FIRST];
    private int length;
    private boolean complete = true;

    private ContentBytes(long limit) {
        this.limit = limit;
    }

    /**
     * Reads one stream, or an array of streams as if it were one.
     *
     * @param limit at most about so many bytes
     */
    static ContentBytes of(@Nullable COSBase content, long limit) {
        ContentBytes result = new ContentBytes(limit);
        if (content instanceof COSStream stream) {
            result.add(stream);
        } else if (content instanceof COSArray parts) {
            for (int i = 0; i < parts.size(); i++) {
                if (parts.getObject(i) instanceof COSStream stream) {
                    result.add(stream);
                    result.separate();
                }
            }
        }
        return result;
    }

    /** The bytes, from the start to {@link #length}; what lies behind means nothing. */
    byte[] bytes() {
        return bytes;
    }

    int length() {
        return length;
    }

    /** Whether nothing was cut off or damaged. */
    boolean isComplete() {
        return complete;
    }

    private void separate() {
        if (length == bytes.length) {
            grow();
        }
        bytes[length++] = '\n';
    }

    private void grow() {
        bytes = Arrays.copyOf(bytes, bytes.length * 2);
    }

    private void add(COSStream stream) {
        Inflater inflater = isPlainlyDeflated(stream) ? new Inflater() : null;
        try (InputStream input = inflater == null
                ? stream.createInputStream()
                : new InflaterInputStream(stream.createRawInputStream(), inflater, PIECE)) {
            for (int n = 0; n >= 0; n = input.read(bytes, length, Math.min(PIECE, bytes.length - length))) {
                length += n;
                if (length >= limit) {
                    complete = false;
                    return;
                }
                if (length == bytes.length) {
                    grow();
                }
            }
        } catch (IOException | RuntimeException e) {
            complete = false;
        } finally {
            if (inflater != null) {
                inflater.end();
            }
        }
    }

    /** Such streams are unpacked here, piece by piece, so that the limit and damage cost only the rest. */
    private static boolean isPlainlyDeflated(COSStream stream) {
        return COSName.FLATE_DECODE.equals(stream.getFilters())
                && stream.getDictionaryObject(COSName.DECODE_PARMS, COSName.DP) == null;
    }
}
