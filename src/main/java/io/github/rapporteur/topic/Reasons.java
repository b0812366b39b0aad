package io.github.rapporteur.topic;

import io.github.rapporteur.language.FoldedText;

/** Words the reasons of topics. */
final class Reasons {
    private Reasons() {}

    /** {@code says "prison"}, with the words as printed. */
    static String says(PhraseTree.Match<?> match, FoldedText folded, String text) {
        return "says \"" + folded.toRaw(match.start(), match.end()).in(text) + "\"";
    }

    /** The reason of a topic that was told by a heading. */
    static Topic inHeading(Topic topic) {
        return new Topic(topic.scheme(), topic.id(), topic.label(), "a heading above " + topic.because());
    }
}
