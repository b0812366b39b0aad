package io.github.rapporteur.index;

import io.github.rapporteur.language.PlainWords;
import java.util.HashMap;
import java.util.Map;

/** The vocabularies of all languages, for all files that a writer puts one after the other. Not for use by several threads. */
final class Vocabularies {
    private final Map<String, Vocabulary> languages = new HashMap<>();
    private final PlainWords plain = new PlainWords();
    private int files;

    /** The words of one more file. */
    WordsOfFile file(String language) {
        return new WordsOfFile(language, languages.computeIfAbsent(language, Vocabulary::new), plain, ++files);
    }
}
