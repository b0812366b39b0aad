package io.github.rapporteur.recommendation;

import com.google.common.collect.ImmutableSet;
import io.github.rapporteur.language.WordList;
import java.util.Optional;

/** A body that no list knows, told by its capitals and by a word such as Agency or Committee in its name. */
final class NamedBody {
    private static final int LONGEST = 90;
    private static final ImmutableSet<String> HEADS = WordList.rows(NamedBody.class, "body-words.tsv", 1).stream()
            .map(row -> row.get(0))
            .collect(ImmutableSet.toImmutableSet());

    private NamedBody() {}

    /** The body whose name is all that stands between two places of a sentence. */
    static Optional<Actor> at(Sentence sentence, int start, int end) {
        if (end <= start || end - start > LONGEST || end >= sentence.text().length()) {
            return Optional.empty();
        }
        String name = sentence.printed(start, end).strip().replaceFirst("^(?:the|The) ", "");
        return isName(name) ? Optional.of(new Actor(name, name)) : Optional.empty();
    }

    private static boolean isName(String name) {
        if (name.isEmpty() || !Character.isUpperCase(name.charAt(0)) || name.indexOf(',') >= 0) {
            return false;
        }
        boolean head = false;
        for (String word : name.split(" ", -1)) {
            head |= HEADS.contains(word);
        }
        return head;
    }
}
