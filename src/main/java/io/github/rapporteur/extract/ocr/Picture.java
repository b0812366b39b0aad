package io.github.rapporteur.extract.ocr;

import com.google.common.base.Preconditions;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * A page as a picture in shades of grey.
 *
 * @param width in pixels
 * @param height in pixels
 * @param shades row by row from the top; 0 is black. Not copied
 * @param dpi pixels an inch
 */
@SuppressWarnings("ArrayRecordComponent")
public record Picture(int width, int height, byte[] shades, int dpi) {
    /** No picture at all. */
    static final Picture NONE = new Picture(0, 0, new byte[0], 0);

    private static final int DARK = 128;
    /** Dust is no text. */
    private static final int LEAST_INK = 40;

    /**
     * Takes a picture of the type {@link BufferedImage#TYPE_BYTE_GRAY}.
     *
     * @throws IllegalArgumentException if it is of another type
     */
    public static Picture of(BufferedImage grey, int dpi) {
        Preconditions.checkArgument(grey.getType() == BufferedImage.TYPE_BYTE_GRAY, "not grey: %s", grey);
        byte[] shades = ((DataBufferByte) grey.getRaster().getDataBuffer()).getData();
        return new Picture(grey.getWidth(), grey.getHeight(), shades, dpi);
    }

    /** Whether nothing is drawn on it. */
    public boolean isBlank() {
        int ink = 0;
        for (byte shade : shades) {
            ink += (shade & 0xFF) < DARK ? 1 : 0;
        }
        return ink < LEAST_INK;
    }

    /** Writes it in the plainest of the forms that Tesseract reads (PGM). */
    void write(OutputStream to) throws IOException {
        if (shades.length > 0) {
            BufferedOutputStream out = new BufferedOutputStream(to, 1 << 16);
            out.write(("P5\n" + width + " " + height + "\n255\n").getBytes(StandardCharsets.US_ASCII));
            out.write(shades);
            out.flush();
        }
    }
}
