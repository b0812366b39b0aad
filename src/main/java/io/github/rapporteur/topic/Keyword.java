package io.github.rapporteur.topic;

/**
 * What a phrase tells of a text.
 *
 * @param scheme a built-in list of topics
 * @param id a topic of it
 * @param label the topic's name in the language of the phrase
 * @param force how much the phrase tells
 */
record Keyword(Topic.Scheme scheme, String id, String label, Force force) {
    /** How much a phrase tells. */
    enum Force {
        /** The text is about the topic. */
        STRONG,
        /** The text is about the topic unless another phrase tells a topic of the same scheme. */
        WEAK,
        /** The words of this phrase do not tell the topic, although some alone would. */
        NOT
    }

    /** A phrase of a word list: {@code ?} before it says that it is weak, {@code !} that it tells nothing. */
    static Force force(String phrase) {
        return switch (phrase.charAt(0)) {
            case '?' -> Force.WEAK;
            case '!' -> Force.NOT;
            default -> Force.STRONG;
        };
    }
}
