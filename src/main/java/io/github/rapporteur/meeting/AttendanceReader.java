package io.github.rapporteur.meeting;

import com.google.common.collect.ImmutableList;
import io.github.rapporteur.language.FoldedText;
import io.github.rapporteur.language.PhraseTable;
import io.github.rapporteur.meeting.Words.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** Reads how many took part: {@code attended by representatives of 70 Member States and three observer States}. */
final class AttendanceReader {
    private static final ImmutableList<Kind> COUNTED =
            ImmutableList.of(Kind.MEMBER_STATE, Kind.OBSERVER_STATE, Kind.ORGANIZATION, Kind.INSTITUTION);
    /** Words between a number and what it counts: {@code 12 other regional organizations}. */
    private static final int FARTHEST = 3;

    private final Words words;
    private final Map<Kind, Integer> counts = new EnumMap<>(Kind.class);

    private AttendanceReader(Words words) {
        this.words = words;
    }

    static Attendance read(Proceedings proceedings) {
        AttendanceReader reader = new AttendanceReader(proceedings.words());
        proceedings.sentences().stream()
                .map(Proceedings.Sentence::text)
                .filter(text -> reader.words.has(Kind.ATTENDED, text))
                .forEach(reader::count);
        return reader.counts.isEmpty() ? Attendance.UNKNOWN : reader.attendance();
    }

    private Attendance attendance() {
        return new Attendance(
                count(Kind.MEMBER_STATE),
                count(Kind.OBSERVER_STATE),
                count(Kind.ORGANIZATION),
                count(Kind.INSTITUTION));
    }

    private OptionalInt count(Kind kind) {
        return counts.containsKey(kind) ? OptionalInt.of(counts.get(kind)) : OptionalInt.empty();
    }

    /** The first sentence that counts somebody counts; organizations of two sorts are added up. */
    private void count(String text) {
        if (!counts.isEmpty()) {
            return;
        }
        String folded = FoldedText.of(text).text();
        for (PhraseTable.Match<Kind> noun : nouns(folded)) {
            OptionalInt number = before(folded, noun.start());
            number.ifPresent(value -> counts.merge(
                    noun.value(), value, noun.value() == Kind.ORGANIZATION ? Integer::sum : (one, other) -> one));
        }
    }

    /** What may be counted, in order; of two that overlap the longer. */
    private List<PhraseTable.Match<Kind>> nouns(String folded) {
        List<PhraseTable.Match<Kind>> all = new ArrayList<>();
        COUNTED.forEach(kind -> all.addAll(words.find(kind, folded)));
        all.sort(Comparator.comparingInt((PhraseTable.Match<Kind> match) -> match.start() - match.end()));
        List<PhraseTable.Match<Kind>> kept = new ArrayList<>();
        for (PhraseTable.Match<Kind> match : all) {
            if (kept.stream().noneMatch(k -> match.start() < k.end() && k.start() < match.end())) {
                kept.add(match);
            }
        }
        kept.sort(Comparator.comparingInt(PhraseTable.Match::start));
        return kept;
    }

    /** The number a few words before a noun, with no comma between. */
    private OptionalInt before(String folded, int noun) {
        String text = folded.substring(Math.max(0, noun - 60), noun).stripTrailing();
        if (words.isChinese()) {
            return chinese(text);
        }
        String[] parts = text.split(" +", -1);
        for (int i = parts.length - 1; i >= Math.max(0, parts.length - FARTHEST); i--) {
            OptionalInt number = number(parts[i]);
            if (number.isPresent()) {
                return number;
            }
            if (parts[i].endsWith(",") || parts[i].endsWith(";") || words.is(Kind.AND, parts[i])) {
                return OptionalInt.empty();
            }
        }
        return OptionalInt.empty();
    }

    private OptionalInt number(String word) {
        if (word.matches("\\d{1,4}")) {
            return OptionalInt.of(Integer.parseInt(word));
        }
        String bare = word.startsWith("d'") || word.startsWith("l'") ? word.substring(2) : word;
        if (words.is(Kind.ONE, bare)) {
            return OptionalInt.of(1);
        }
        return words.number(bare).map(OptionalInt::of).orElse(OptionalInt.empty());
    }

    /** {@code 98个}: the measure word stands between. */
    private OptionalInt chinese(String text) {
        String counted = text.replaceFirst("[个名家国]*$", "").strip();
        String digits = counted.substring(counted.length() - trailingDigits(counted));
        if (!digits.isEmpty()) {
            return OptionalInt.of(Integer.parseInt(digits));
        }
        return counted.isEmpty() || counted.equals(text)
                ? OptionalInt.empty()
                : number(counted.substring(counted.length() - 1));
    }

    private static int trailingDigits(String text) {
        int count = 0;
        while (count < Math.min(4, text.length()) && Character.isDigit(text.charAt(text.length() - 1 - count))) {
            count++;
        }
        return count;
    }
}
