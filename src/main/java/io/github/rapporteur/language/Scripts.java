package io.github.rapporteur.language;

import com.google.common.base.CharMatcher;
import java.util.EnumMap;
import java.util.Map;

/**
 * Which script most of a text is in.
 *
 * @param main the script that carries most of the text
 * @param foreign whether letters occur that Russian or Arabic do not have
 */
record Scripts(Script main, boolean foreign) {
    /** A Chinese character says as much as a word. */
    private static final int WEIGHT_OF_HAN = 8;
    /** Mastheads of all languages carry a symbol, a distribution and often a date in Latin letters. */
    private static final int WEIGHT_BESIDE_LATIN = 2;
    /** One such letter in this many is no longer a name quoted. */
    private static final int FOREIGN_SHARE = 100;

    private static final CharMatcher NOT_RUSSIAN_OR_ARABIC = CharMatcher.anyOf("іїєґўђјљњћџѓќѕІЇЄҐЎЂЈЉЊЋЏپچژگڤٹڈڑ");

    /** Families of letters. */
    enum Script {
        NONE,
        LATIN,
        CYRILLIC,
        ARABIC,
        HAN,
        KANA,
        HANGUL,
        GREEK,
        HEBREW,
        OTHER
    }

    static Scripts of(CharSequence text) {
        Map<Script, Integer> counts = new EnumMap<>(Script.class);
        int foreign = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            Script script = script(c);
            counts.merge(script, weight(script), Integer::sum);
            foreign += NOT_RUSSIAN_OR_ARABIC.matches(c) ? 1 : 0;
        }
        counts.remove(Script.NONE);
        Script main = counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(Script.NONE);
        boolean japanese =
                main == Script.HAN && counts.getOrDefault(Script.KANA, 0) * 40 > counts.getOrDefault(Script.HAN, 0);
        int letters = counts.getOrDefault(main, 0);
        return new Scripts(japanese ? Script.KANA : main, foreign * FOREIGN_SHARE > letters);
    }

    private static int weight(Script script) {
        return switch (script) {
            case HAN -> WEIGHT_OF_HAN;
            case LATIN -> 1;
            default -> WEIGHT_BESIDE_LATIN;
        };
    }

    private static Script script(char c) {
        if (!Character.isLetter(c)) {
            return Script.NONE;
        }
        return switch (Character.UnicodeScript.of(c)) {
            case LATIN -> Script.LATIN;
            case CYRILLIC -> Script.CYRILLIC;
            case ARABIC -> Script.ARABIC;
            case HAN -> Script.HAN;
            case HIRAGANA, KATAKANA -> Script.KANA;
            case HANGUL -> Script.HANGUL;
            case GREEK -> Script.GREEK;
            case HEBREW -> Script.HEBREW;
            case COMMON, INHERITED -> Script.NONE;
            default -> Script.OTHER;
        };
    }
}
