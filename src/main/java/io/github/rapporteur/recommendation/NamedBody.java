package io.github.rapporteur.recommendation;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import io.github.rapporteur.language.WordList;
import java.util.Optional;

/** A body that no list knows, told by its capitals and by a word such as Agency or Committee in its name. */
final class NamedBody {
    private static final int LONGEST = 90;
    private static final int LONGEST_ACRONYM = 12;
    private static final int SHORTEST_ACRONYM = 3;
    private static final CharMatcher ACRONYM =
            CharMatcher.inRange('A', 'Z').or(CharMatcher.inRange('А', 'Я')).or(CharMatcher.is('-'));

    private static final ImmutableMap<String, String> KINDS =
            WordList.rows(NamedBody.class, "body-words.tsv", 2).stream()
                    .collect(ImmutableMap.toImmutableMap(row -> row.get(1), row -> row.get(0)));

    private NamedBody() {}

    /** The body whose name is all that stands between two places of a sentence. */
    static Optional<Actor> at(Sentence sentence, int start, int end) {
        if (end <= start || end - start > LONGEST || end >= sentence.text().length()) {
            return Optional.empty();
        }
        String name = sentence.printed(start, end).strip().replaceFirst("^(?:the|The) ", "");
        return kind(name).map(kind -> new Actor(kind, name));
    }

    /** The body whose acronym is all that stands between two places of a sentence. */
    static Optional<Actor> acronym(Sentence sentence, int start, int end) {
        if (end <= start
                || end - start > LONGEST_ACRONYM
                || end >= sentence.text().length()) {
            return Optional.empty();
        }
        String name = sentence.printed(start, end).strip();
        return name.length() >= SHORTEST_ACRONYM && ACRONYM.matchesAllOf(name)
                ? Optional.of(new Actor(name, name))
                : Optional.empty();
    }

    /** What kind of body has such a name; nothing where no word of it tells. */
    private static Optional<String> kind(String name) {
        if (name.isEmpty() || !Character.isUpperCase(name.charAt(0)) || name.indexOf(',') >= 0) {
            return Optional.empty();
        }
        return Splitter.on(' ')
                .splitToStream(name)
                .flatMap(word -> Optional.ofNullable(KINDS.get(word)).stream())
                .findFirst();
    }
}
