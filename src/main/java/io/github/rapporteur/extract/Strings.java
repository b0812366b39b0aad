package io.github.rapporteur.extract;

import com.google.common.io.ByteArrayDataOutput;
import com.google.common.io.ByteStreams;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Strings as bytes: one byte a character where that is enough, else two; any sequence of characters survives. */
final class Strings {
    private static final int CHUNK = 1 << 16;

    private Strings() {}

    static void write(String text, DataOutput out) throws IOException {
        boolean narrow = text.chars().allMatch(c -> c < 0x100);
        out.writeBoolean(narrow);
        out.writeInt(text.length());
        if (narrow) {
            out.write(text.getBytes(StandardCharsets.ISO_8859_1));
        } else {
            for (int start = 0; start < text.length(); start += CHUNK) {
                out.write(wide(text, start, Math.min(text.length(), start + CHUNK)));
            }
        }
    }

    private static byte[] wide(String text, int start, int end) {
        ByteArrayDataOutput bytes = ByteStreams.newDataOutput(2 * (end - start));
        bytes.writeChars(text.substring(start, end));
        return bytes.toByteArray();
    }

    /** Reads in pieces: a length that is a lie meets the end of the stream before it costs memory. */
    static String read(DataInput in) throws IOException {
        boolean narrow = in.readBoolean();
        int length = in.readInt();
        if (length < 0) {
            throw new IOException("not a length: " + length);
        }
        StringBuilder text = new StringBuilder(Math.min(length, CHUNK));
        byte[] bytes = new byte[(narrow ? 1 : 2) * Math.min(length, CHUNK)];
        for (int left = length; left > 0; left -= CHUNK) {
            int count = (narrow ? 1 : 2) * Math.min(left, CHUNK);
            in.readFully(bytes, 0, count);
            text.append(
                    narrow
                            ? new String(bytes, 0, count, StandardCharsets.ISO_8859_1)
                            : ByteBuffer.wrap(bytes, 0, count).asCharBuffer());
        }
        return text.toString();
    }
}
