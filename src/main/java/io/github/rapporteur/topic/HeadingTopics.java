package io.github.rapporteur.topic;

import com.google.common.collect.ImmutableList;
import io.github.rapporteur.language.FoldedText;
import io.github.rapporteur.language.PhraseTable;
import io.github.rapporteur.language.WordList;
import java.util.List;

/** Tells the headings that name a topic from those that only name a part of a document, such as {@code Conclusions}. */
final class HeadingTopics {
    /** What is longer is no name of a topic. */
    private static final int LONGEST = 200;

    /** Words that name parts of documents, of all languages. */
    private static final PhraseTable<Boolean> PARTS = parts();

    private HeadingTopics() {}

    private static PhraseTable<Boolean> parts() {
        PhraseTable.Builder<Boolean> parts = new PhraseTable.Builder<>();
        for (List<String> row : WordList.rows(HeadingTopics.class, "parts.tsv", 2)) {
            for (String word : row.get(1).split("\\|", -1)) {
                parts.put(word, true);
            }
        }
        return parts.build();
    }

    /** The topics of a heading path, the nearest heading first. */
    static ImmutableList<Topic> of(ImmutableList<String> headings) {
        return headings.reverse().stream()
                .map(String::strip)
                .filter(HeadingTopics::namesTopic)
                .distinct()
                .map(heading -> new Topic(Topic.Scheme.HEADING, heading, heading, "stands under this heading"))
                .collect(ImmutableList.toImmutableList());
    }

    /** Whether a heading has words beside those that name parts of documents. */
    private static boolean namesTopic(String heading) {
        if (heading.length() > LONGEST) {
            return false;
        }
        String folded = FoldedText.fold(heading);
        int from = 0;
        for (PhraseTable.Match<Boolean> part : PARTS.find(folded)) {
            if (hasLetters(folded, from, part.start())) {
                return true;
            }
            from = part.end();
        }
        return hasLetters(folded, from, folded.length());
    }

    private static boolean hasLetters(String text, int from, int to) {
        return text.substring(from, to).chars().anyMatch(Character::isLetter);
    }
}
