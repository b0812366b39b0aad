package io.github.rapporteur.search;

import java.lang.Character.UnicodeScript;

/** The writing a word is in, and with it the languages it may be of. */
enum Script {
    LATIN("en fr es"),
    CYRILLIC("ru"),
    ARABIC("ar"),
    HAN("zh"),
    /** Digits and signs are written in all. */
    ANY("en fr es ru ar zh");

    private final String languages;

    Script(String languages) {
        this.languages = languages;
    }

    /** The writing of the first letter. */
    static Script of(String word) {
        return word.codePoints()
                .filter(Character::isLetter)
                .mapToObj(UnicodeScript::of)
                .map(Script::of)
                .findFirst()
                .orElse(ANY);
    }

    private static Script of(UnicodeScript script) {
        return switch (script) {
            case LATIN -> LATIN;
            case CYRILLIC -> CYRILLIC;
            case ARABIC -> ARABIC;
            case HAN -> HAN;
            default -> ANY;
        };
    }

    boolean isWrittenIn(String language) {
        return languages.contains(language);
    }
}
