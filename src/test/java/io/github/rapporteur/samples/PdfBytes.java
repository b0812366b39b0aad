package io.github.rapporteur.samples;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes chance and the clock out of a PDF, without moving a byte. */
final class PdfBytes {
    private static final Pattern DATE = Pattern.compile("\\(D:\\d{14}[^)]*\\)");
    private static final Pattern ID = Pattern.compile("/ID ?\\[ ?<[0-9a-f]+> ?<[0-9a-f]+> ?\\]");
    private static final Pattern SUBSET = Pattern.compile("/([A-Z]{6})\\+Noto");

    private PdfBytes() {}

    static byte[] settled(byte[] pdf) {
        String text = new String(pdf, StandardCharsets.ISO_8859_1);
        text = DATE.matcher(text).replaceAll(found -> fixed("(D:20260101000000", found.group()));
        text = ID.matcher(text).replaceAll(found -> found.group().replaceAll("[0-9a-f]", "0"));
        return named(text).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String fixed(String start, String found) {
        String rest = found.substring(start.length()).replaceAll("[+-]", "+").replaceAll("\\d", "0");
        return Matcher.quoteReplacement(start + rest);
    }

    /** The chance letters before a font's name become its number in the file. */
    private static String named(String text) {
        Map<String, String> names = new LinkedHashMap<>();
        return SUBSET.matcher(text).replaceAll(found -> {
            String name = names.computeIfAbsent(found.group(1), unused -> "AAAAA" + (char) ('A' + names.size()));
            return "/" + name + "+Noto";
        });
    }
}
