package io.github.rapporteur.meeting;

import io.github.rapporteur.language.DateRange;
import io.github.rapporteur.language.DateRanges;
import io.github.rapporteur.language.FoldedText;
import io.github.rapporteur.language.PhraseTable;
import io.github.rapporteur.meeting.Proceedings.Sentence;
import io.github.rapporteur.meeting.Words.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The days of a meeting by its sittings: {@code At its 1st meeting, on 3 April 2018, the Group …}. */
final class Sittings {
    /** How far into a sentence the sitting is named that the sentence tells of. */
    private static final int BEGINNING = 60;
    /** How far the day stands. */
    private static final int FARTHEST = 180;

    private Sittings() {}

    /** From the first sitting to the last; empty where none has a day. */
    static Optional<DateRange> days(Proceedings proceedings) {
        List<DateRange> days = new ArrayList<>();
        for (Sentence sentence : proceedings.sentences()) {
            day(sentence.text(), proceedings.words()).ifPresent(days::add);
        }
        Optional<LocalDate> first = days.stream().map(DateRange::from).min(Comparator.naturalOrder());
        Optional<LocalDate> last = days.stream().map(DateRange::to).max(Comparator.naturalOrder());
        return first.isEmpty() || last.isEmpty()
                ? Optional.empty()
                : Optional.of(new DateRange(days.getFirst().span(), first.get(), last.get()));
    }

    private static Optional<DateRange> day(String sentence, Words words) {
        String text = sentence.substring(0, Math.min(sentence.length(), FARTHEST));
        FoldedText folded = FoldedText.of(text);
        List<PhraseTable.Match<Kind>> sittings = words.find(Kind.SITTING, folded.text());
        if (sittings.isEmpty() || sittings.getFirst().start() > BEGINNING) {
            return Optional.empty();
        }
        String before = folded.text().substring(0, sittings.getFirst().start());
        if (before.chars().noneMatch(Character::isDigit) && !isNumberedBehind(folded.text(), words)) {
            return Optional.empty();
        }
        int sitting = folded.toRaw(
                        sittings.getFirst().start(), sittings.getFirst().end())
                .end();
        return DateRanges.find(text).stream()
                .filter(range -> words.isChinese() || range.span().start() >= sitting)
                .findFirst();
    }

    /** In Arabic the number stands behind the noun, and in words. */
    private static boolean isNumberedBehind(String folded, Words words) {
        return words.language().equals("ar") && !folded.isEmpty();
    }
}
