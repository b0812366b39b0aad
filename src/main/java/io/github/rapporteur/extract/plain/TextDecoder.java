package io.github.rapporteur.extract.plain;

import io.github.rapporteur.text.Problem;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.apache.tika.parser.txt.CharsetDetector;
import org.apache.tika.parser.txt.CharsetMatch;

/**
 * Makes characters of bytes whose encoding nobody told: a byte order mark wins, then UTF-8 if the bytes are valid in it,
 * then UTF-8 with few damaged places, then a guess by letter statistics, which is reported.
 */
public final class TextDecoder {
    /** UTF-8 is still believed when at most one replacement comes on so many characters outside ASCII. */
    private static final int BELIEVED_PER_DAMAGED = 20;

    private static final int GUESSED_FROM = 64 * 1024;

    private TextDecoder() {}

    /** Decodes all bytes. */
    public static DecodedText decode(byte[] bytes) {
        for (ByteOrderMark mark : ByteOrderMark.values()) {
            if (mark.starts(bytes)) {
                return new DecodedText(
                        new String(bytes, mark.length(), bytes.length - mark.length(), mark.charset()),
                        Optional.empty());
            }
        }
        try {
            return new DecodedText(strict(bytes), Optional.empty());
        } catch (CharacterCodingException notUtf8) {
            return guess(bytes);
        }
    }

    /**
     * Decodes all bytes of a text that may name its encoding; a byte order mark still wins, and so does UTF-8 that is valid
     * and not plain ASCII, for authors and servers err.
     */
    public static DecodedText decode(byte[] bytes, Optional<Charset> declared) {
        DecodedText guessed = decode(bytes);
        return declared.isPresent() && guessed.problem().isPresent()
                ? new DecodedText(new String(bytes, declared.get()), Optional.empty())
                : guessed;
    }

    private static String strict(byte[] bytes) throws CharacterCodingException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }

    private static DecodedText guess(byte[] bytes) {
        String lenient = new String(bytes, StandardCharsets.UTF_8);
        long damaged = lenient.chars().filter(c -> c == '\uFFFD').count();
        long foreign = lenient.chars().filter(c -> c > 0x7F && c != '\uFFFD').count();
        if (foreign >= damaged * BELIEVED_PER_DAMAGED) {
            return new DecodedText(
                    lenient,
                    Optional.of(Problem.of(
                            "damaged-characters",
                            damaged + " characters are damaged: the bytes are not valid UTF-8 there.")));
        }
        Charset charset = bestGuess(bytes);
        return new DecodedText(
                new String(bytes, charset),
                Optional.of(Problem.of(
                        "encoding-guessed",
                        "The text was read as " + charset.name()
                                + ", a guess; if letters look wrong, save the file as UTF-8.")));
    }

    private static Charset bestGuess(byte[] bytes) {
        CharsetDetector detector = new CharsetDetector(GUESSED_FROM);
        detector.setText(bytes.length > GUESSED_FROM ? Arrays.copyOf(bytes, GUESSED_FROM) : bytes);
        for (CharsetMatch match : detector.detectAll()) {
            String name = windowsName(match.getName());
            if (Charset.isSupported(name) && !name.equals("UTF-8")) {
                return Charset.forName(name);
            }
        }
        return Charset.forName("windows-1252");
    }

    /** Files said to be ISO 8859-1 or -6 are in practice in the Windows page that extends or replaces it. */
    private static String windowsName(String name) {
        return switch (name) {
            case "ISO-8859-1" -> "windows-1252";
            case "ISO-8859-6" -> "windows-1256";
            default -> name;
        };
    }
}
