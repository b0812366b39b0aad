package io.github.rapporteur.meeting;

import io.github.rapporteur.language.DateRange;
import io.github.rapporteur.language.DateRanges;
import io.github.rapporteur.language.FoldedText;
import io.github.rapporteur.language.PhraseTable;
import io.github.rapporteur.meeting.Proceedings.Sentence;
import io.github.rapporteur.meeting.Words.Kind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A workshop, seminar or meeting that is the only one of its name: {@code Report of the regional workshop on charts}. The
 * first sentence that says on which days it was held tells of it.
 */
record UnnumberedMeeting(Optional<String> place, DateRange days) {
    /** How far into the text it is told when the meeting was held. */
    private static final int FARTHEST = 30;

    /** Whether a name is that of a meeting: nothing that may end the name of a body stands before the noun. */
    static boolean isNamed(String name, Words words) {
        FoldedText folded = FoldedText.of(name);
        return words.find(Kind.NOUN, folded.text()).stream()
                .findFirst()
                .filter(noun ->
                        words.find(Kind.TITLE, folded.text(), 0, noun.start()).isEmpty())
                .isPresent();
    }

    static Optional<UnnumberedMeeting> in(Proceedings proceedings) {
        return proceedings.sentences().stream()
                .limit(FARTHEST)
                .flatMap(sentence -> told(sentence, proceedings.words()).stream())
                .findFirst();
    }

    private static Optional<UnnumberedMeeting> told(Sentence sentence, Words words) {
        FoldedText folded = FoldedText.of(sentence.text());
        List<PhraseTable.Match<Kind>> nouns = words.find(Kind.NOUN, folded.text());
        Optional<Integer> verb = Stream.of(Kind.HELD, Kind.HELD_ONCE)
                .flatMap(kind -> words.find(kind, folded.text()).stream())
                .map(held -> folded.toRaw(held.start(), held.end()).end())
                .findFirst();
        if (nouns.isEmpty() || verb.isEmpty()) {
            return Optional.empty();
        }
        int from = words.isChinese() ? 0 : verb.get();
        return DateRanges.find(sentence.text()).stream()
                .filter(range -> range.span().start() >= from)
                .findFirst()
                .map(days -> new UnnumberedMeeting(new Places(words).of(sentence.text(), from), days));
    }
}
