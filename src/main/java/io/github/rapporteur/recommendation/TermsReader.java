package io.github.rapporteur.recommendation;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import io.github.rapporteur.language.FoldedText;
import io.github.rapporteur.language.PhraseTable;
import io.github.rapporteur.language.WordList;
import java.util.List;
import java.util.Optional;

/** Finds under which condition, what for and until when a sentence asks for something. Immutable. */
final class TermsReader {
    private static final char OPEN = '…';
    private static final CharMatcher CLAUSE_MARKS = CharMatcher.anyOf(",.;:()،؛、。；：，");
    private static final CharMatcher COMMAS = CharMatcher.anyOf(",،，");
    private static final int LONGEST = 200;

    private final PhraseTable<Boolean> conditions;
    private final PhraseTable<Boolean> purposes;
    private final PhraseTable<Boolean> openings;
    private final Deadlines deadlines;

    private TermsReader(
            PhraseTable<Boolean> conditions,
            PhraseTable<Boolean> purposes,
            PhraseTable<Boolean> openings,
            Deadlines deadlines) {
        this.conditions = conditions;
        this.purposes = purposes;
        this.openings = openings;
        this.deadlines = deadlines;
    }

    static TermsReader of(String language, Lexicon lexicon) {
        return new TermsReader(
                table(language, "condition"),
                table(language, "purpose"),
                table(language, "opening"),
                new Deadlines(lexicon));
    }

    /** The phrases of a kind, and of each whether it opens a clause. */
    private static PhraseTable<Boolean> table(String language, String kind) {
        PhraseTable.Builder<Boolean> table = new PhraseTable.Builder<>();
        for (List<String> row : WordList.rows(TermsReader.class, "terms.tsv", 3)) {
            if (row.get(0).equals(language) && row.get(1).equals(kind)) {
                Splitter.on('|')
                        .split(row.get(2))
                        .forEach(words ->
                                table.put(CharMatcher.is(OPEN).trimTrailingFrom(words), words.indexOf(OPEN) >= 0));
            }
        }
        return table.build();
    }

    /**
     * The terms of a sentence.
     *
     * @param asks where it begins to ask; what is said before that may be purpose or condition too
     */
    Terms of(String sentence, int asks) {
        Terms behind = of(sentence.substring(asks));
        return behind.or(new Terms(
                opening(conditions, sentence, asks),
                opening(openings, sentence, asks),
                deadlines.find(sentence.substring(0, asks)).filter(sentence::startsWith)));
    }

    /** {@code To keep evidence safe, States should …}. */
    private static Optional<String> opening(PhraseTable<Boolean> table, String sentence, int asks) {
        FoldedText folded = FoldedText.of(sentence, asks);
        return table.at(folded.text(), 0).flatMap(words -> {
            int comma = beforeName(sentence, asks);
            int end = folded.toRaw(words.start(), words.end()).end();
            return comma < end
                    ? Optional.empty()
                    : Optional.of(sentence.substring(0, comma).strip());
        });
    }

    /** The first comma with a capital behind it, else the last. */
    private static int beforeName(String sentence, int asks) {
        int last = -1;
        for (int at = 0; at < asks; at++) {
            if (COMMAS.matches(sentence.charAt(at))) {
                last = at;
                int next = at + 1 < asks && sentence.charAt(at + 1) == ' ' ? at + 2 : at + 1;
                if (next < asks && Character.isUpperCase(sentence.charAt(next))) {
                    return at;
                }
            }
        }
        return last;
    }

    /** The terms of a text. */
    Terms of(String text) {
        FoldedText folded = FoldedText.of(text);
        return new Terms(first(conditions, folded, text), first(purposes, folded, text), deadlines.find(text));
    }

    private static Optional<String> first(PhraseTable<Boolean> table, FoldedText folded, String text) {
        return table.find(folded.text()).stream()
                .findFirst()
                .map(words -> folded.toRaw(words.start(), words.value() ? clauseEnd(folded.text(), words) : words.end())
                        .in(text)
                        .strip());
    }

    private static int clauseEnd(String text, PhraseTable.Match<Boolean> words) {
        int most = Math.min(text.length(), words.end() + LONGEST);
        int mark = CLAUSE_MARKS.indexIn(text, Math.min(text.length(), words.end() + 1));
        if (mark >= 0 && mark <= most) {
            return mark;
        }
        int space = text.lastIndexOf(' ', most);
        return most == text.length() || space <= words.end() ? most : space;
    }
}
