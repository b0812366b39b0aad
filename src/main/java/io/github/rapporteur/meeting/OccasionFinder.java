package io.github.rapporteur.meeting;

import com.google.common.collect.ImmutableList;
import io.github.rapporteur.language.DateRange;
import io.github.rapporteur.language.DateRanges;
import io.github.rapporteur.language.FoldedText;
import io.github.rapporteur.language.OrdinalNumbers;
import io.github.rapporteur.language.PhraseTable;
import io.github.rapporteur.meeting.Occasion.Held;
import io.github.rapporteur.meeting.Words.Kind;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * Finds the meetings that a sentence names: {@code fourth meeting}, {@code 2025 resumed session}, {@code annual session of
 * 2025}, with body, place and days. Meetings in digits ({@code 3rd meeting}) are sittings of one meeting and passed over.
 */
final class OccasionFinder {
    /** No sentence that tells of a meeting has more characters. */
    private static final int LONGEST = 3_000;

    private final Words words;
    private final BodyNames bodies;
    private final Places places;

    /** Where a meeting is named in a sentence; offsets count in the folded sentence. */
    private record Name(int start, int end, OptionalInt number) {}

    /** A sentence and what it says of all the meetings it names. */
    private record Said(int node, String text, FoldedText folded, Held held, ImmutableList<DateRange> days) {}

    OccasionFinder(Words words) {
        this.words = words;
        this.bodies = new BodyNames(words);
        this.places = new Places(words);
    }

    /**
     * The meetings of a sentence, in order.
     *
     * @param node where the sentence stands
     */
    ImmutableList<Occasion> find(String sentence, int node) {
        String text = sentence.substring(0, Math.min(sentence.length(), LONGEST));
        FoldedText folded = FoldedText.of(text);
        Said said = new Said(node, text, folded, held(folded.text()), DateRanges.find(text));
        String spaced = folded.text().replace('-', ' ');
        ImmutableList.Builder<Occasion> found = ImmutableList.builder();
        int at = 0;
        while (at < spaced.length()) {
            Optional<Name> name = PhraseTable.startsWord(spaced, at) ? name(spaced, at) : Optional.empty();
            name.map(n -> occasion(said, n)).ifPresent(found::add);
            at = name.map(Name::end).orElse(at + 1);
        }
        return found.build();
    }

    private Occasion occasion(Said said, Name name) {
        int start = said.folded().toRaw(name.start(), name.end()).start();
        int end = said.folded().toRaw(name.start(), name.end()).end();
        boolean held = said.held() != Held.UNSAID;
        return new Occasion(
                said.node(),
                said.text().substring(start, end),
                name.number(),
                bodies.of(said.text(), start, end),
                held ? places.of(said.text(), behindVerb(said.folded(), name)) : Optional.empty(),
                held ? dates(said.days(), start, end) : Optional.empty(),
                said.held());
    }

    private Held held(String folded) {
        boolean told = !words.find(Kind.HELD, folded).isEmpty()
                || !words.find(Kind.HOLDS, folded).isEmpty();
        return told ? Held.TOLD : words.find(Kind.HELD_ONCE, folded).isEmpty() ? Held.UNSAID : Held.ONCE;
    }

    /** Where the place may stand: behind the verb, behind the name where the verb stands before it, anywhere in Chinese. */
    private int behindVerb(FoldedText folded, Name name) {
        int length = folded.text().length();
        int from = Stream.of(Kind.HELD, Kind.HELD_ONCE)
                .flatMap(kind -> words.find(kind, folded.text(), name.end(), length).stream())
                .map(PhraseTable.Match::end)
                .findFirst()
                .orElse(name.end());
        return words.isChinese() ? 0 : folded.toRaw(0, from).end();
    }

    /** The first days behind the name, in Chinese also those before it. */
    private Optional<DateRange> dates(ImmutableList<DateRange> days, int start, int end) {
        return days.stream()
                .filter(range -> range.span().start() >= end)
                .findFirst()
                .or(() -> words.isChinese()
                        ? days.stream()
                                .filter(range -> range.span().end() <= start)
                                .findFirst()
                        : Optional.empty());
    }

    private Optional<Name> name(String text, int at) {
        Optional<OrdinalNumbers.Ordinal> number = OrdinalNumbers.at(text, at);
        Optional<Name> counted = number.flatMap(n -> noun(text, n.end())
                .filter(end -> !isSitting(text, at))
                .map(end -> new Name(at, end, OptionalInt.of(n.value()))));
        return counted.or(() -> nounFirst(text, at)).or(() -> byYear(text, at));
    }

    /** {@code 3rd meeting}, not {@code 75th session}. */
    private boolean isSitting(String text, int at) {
        int digit = text.charAt(at) == '第' ? at + 1 : at;
        boolean digits = digit < text.length() && Character.isDigit(text.charAt(digit));
        int stop = Math.min(text.length(), at + 30);
        return digits && !words.find(Kind.SITTING, text, at, stop).isEmpty();
    }

    /** Where the noun ends that stands at a place, with what may stand before it. */
    private Optional<Integer> noun(String text, int from) {
        int at = skipSpace(text, from);
        Optional<PhraseTable.Match<Kind>> modifier = words.at(Kind.MODIFIER, text, at);
        while (modifier.isPresent()) {
            at = skipSpace(text, modifier.get().end());
            modifier = words.at(Kind.MODIFIER, text, at);
        }
        return words.at(Kind.NOUN, text, at).map(noun -> withYear(text, behindModifiers(text, noun.end())));
    }

    private int behindModifiers(String text, int from) {
        int end = from;
        Optional<PhraseTable.Match<Kind>> modifier = words.at(Kind.MODIFIER, text, skipSpace(text, end));
        while (modifier.isPresent()) {
            end = modifier.get().end();
            modifier = words.at(Kind.MODIFIER, text, skipSpace(text, end));
        }
        return end;
    }

    /** {@code الاجتماع السادس}: in Arabic the number stands behind the noun. */
    private Optional<Name> nounFirst(String text, int at) {
        return words.at(Kind.NOUN, text, at).flatMap(noun -> {
            int behind = skipSpace(text, behindModifiers(text, noun.end()));
            return words.language().equals("ar")
                    ? OrdinalNumbers.at(text, behind)
                            .map(number -> new Name(at, number.end(), OptionalInt.of(number.value())))
                    : Optional.empty();
        });
    }

    /** {@code 2025 resumed session}, {@code annual session of 2025}. */
    private Optional<Name> byYear(String text, int at) {
        if (isYear(text, at)) {
            return noun(text, at + 4).map(end -> new Name(at, end, OptionalInt.empty()));
        }
        return noun(text, at)
                .filter(end -> end >= 4 && isYear(text, end - 4))
                .map(end -> new Name(at, end, OptionalInt.empty()));
    }

    private int withYear(String text, int end) {
        int at = skipSpace(text, end);
        int year = words.at(Kind.OF_YEAR, text, at)
                .map(of -> skipSpace(text, of.end()))
                .orElse(at);
        return isYear(text, year) ? year + 4 : end;
    }

    private static boolean isYear(String text, int at) {
        return at + 4 <= text.length()
                && (text.startsWith("19", at) || text.startsWith("20", at))
                && Character.isDigit(text.charAt(at + 2))
                && Character.isDigit(text.charAt(at + 3))
                && (at + 4 == text.length() || !Character.isDigit(text.charAt(at + 4)));
    }

    private static int skipSpace(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at;
    }
}
