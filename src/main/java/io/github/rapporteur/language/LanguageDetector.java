package io.github.rapporteur.language;

import java.util.Map;
import java.util.Optional;

/**
 * Finds out which language a text is in: by its script, then by its function words, and only where these leave doubt by
 * a statistical model, which is loaded on first need. Works on the three lines of a masthead as well as on a whole
 * document. Immutable, safe for use by several threads.
 */
public final class LanguageDetector {
    /** More than this tells nothing new, and costs time. */
    private static final int ENOUGH = 40_000;

    private final FunctionWords functionWords = FunctionWords.load();
    private final LanguageModel model = new LanguageModel();

    private LanguageDetector() {}

    /** With the built-in word lists and model. */
    public static LanguageDetector create() {
        return new LanguageDetector();
    }

    /** The language as ISO 639-1 code; empty where the text has no letters. */
    public Optional<String> detect(CharSequence text) {
        CharSequence sample = text.subSequence(0, Math.min(ENOUGH, text.length()));
        Scripts scripts = Scripts.of(sample);
        return switch (scripts.main()) {
            case NONE -> Optional.empty();
            case HAN -> Optional.of("zh");
            case KANA -> Optional.of("ja");
            case HANGUL -> Optional.of("ko");
            case GREEK -> Optional.of("el");
            case HEBREW -> Optional.of("he");
            case CYRILLIC -> scripts.foreign() ? model.detect(sample) : Optional.of("ru");
            case ARABIC -> scripts.foreign() ? model.detect(sample) : Optional.of("ar");
            case LATIN -> latin(sample);
            case OTHER -> model.detect(sample);
        };
    }

    private Optional<String> latin(CharSequence sample) {
        Map<String, Integer> counts = functionWords.count(sample);
        Optional<String> clear = FunctionWords.clearWinner(counts);
        return clear.isPresent() ? clear : model.detect(sample).or(() -> FunctionWords.winner(counts));
    }
}
