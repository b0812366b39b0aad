package io.github.rapporteur.extract.plain;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.HexFormat;

/** The marks that name a Unicode encoding at the start of a file; longer ones first, for UTF-32LE begins like UTF-16LE. */
enum ByteOrderMark {
    UTF_8("UTF-8", "EFBBBF"),
    UTF_32LE("UTF-32LE", "FFFE0000"),
    UTF_32BE("UTF-32BE", "0000FEFF"),
    UTF_16LE("UTF-16LE", "FFFE"),
    UTF_16BE("UTF-16BE", "FEFF");

    private final Charset charset;
    private final byte[] bytes;

    ByteOrderMark(String charset, String bytes) {
        this.charset = Charset.forName(charset);
        this.bytes = HexFormat.of().parseHex(bytes);
    }

    boolean starts(byte[] text) {
        return text.length >= bytes.length && Arrays.equals(text, 0, bytes.length, bytes, 0, bytes.length);
    }

    int length() {
        return bytes.length;
    }

    Charset charset() {
        return charset;
    }
}
