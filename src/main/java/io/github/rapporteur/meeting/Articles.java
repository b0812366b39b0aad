package io.github.rapporteur.meeting;

import io.github.rapporteur.language.FoldedText;
import io.github.rapporteur.language.PhraseTable;
import io.github.rapporteur.meeting.Words.Kind;
import java.util.Optional;

/** Takes articles, and prepositions grown together with them, off the front of names. */
final class Articles {
    private Articles() {}

    /** A name without {@code the}, {@code de l'}, {@code del} and the like before it. */
    static String without(String name, Words words) {
        String folded = FoldedText.fold(name);
        Optional<PhraseTable.Match<Kind>> match = words.at(Kind.OF_BODY, folded, 0);
        if (match.isEmpty()) {
            match = words.at(Kind.ARTICLE, folded, 0);
        }
        int end = match.map(PhraseTable.Match::end).orElse(0);
        return end < name.length() ? name.substring(end).strip() : name;
    }
}
