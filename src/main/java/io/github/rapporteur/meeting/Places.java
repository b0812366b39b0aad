package io.github.rapporteur.meeting;

import com.google.common.base.CharMatcher;
import io.github.rapporteur.language.DateRange;
import io.github.rapporteur.language.DateRanges;
import io.github.rapporteur.language.FoldedText;
import io.github.rapporteur.language.PhraseTable;
import io.github.rapporteur.meeting.Words.Kind;
import java.util.Optional;

/** Reads where a meeting takes place. */
final class Places {
    private static final int LONGEST = 70;
    private static final CharMatcher ENDS = CharMatcher.anyOf(",;:.()，；：。、（）،؛\n");
    private static final CharMatcher AROUND = CharMatcher.whitespace().or(CharMatcher.anyOf(",.()（），،*"));

    private final Words words;

    /** A line that tells place and days. */
    record Line(Optional<String> place, DateRange dates) {}

    Places(Words words) {
        this.words = words;
    }

    /** The place named behind an offset of a sentence that says that a meeting is held. */
    Optional<String> of(String sentence, int from) {
        String text = sentence.substring(from);
        FoldedText folded = FoldedText.of(text);
        for (PhraseTable.Match<Kind> in : words.find(Kind.PLACE, folded.text())) {
            int start = folded.toRaw(in.start(), in.end()).end();
            Optional<String> place = words.isChinese() ? beforeVerb(text, start) : inWords(text, start);
            if (place.isPresent()) {
                return place;
            }
        }
        return Optional.empty();
    }

    /** {@code 在维也纳举行}. */
    private Optional<String> beforeVerb(String text, int start) {
        String rest = text.substring(start, Math.min(text.length(), start + 20));
        return words.find(Kind.HELD, rest).stream()
                .findFirst()
                .map(verb -> rest.substring(0, verb.start()))
                .filter(place -> place.length() >= 2 && ENDS.indexIn(place) < 0);
    }

    private Optional<String> inWords(String text, int start) {
        StringBuilder place = new StringBuilder();
        int end = 0;
        for (String word : text.substring(start, Math.min(text.length(), start + LONGEST))
                .strip()
                .split(" +", -1)) {
            int sign = ENDS.indexIn(word);
            String bare = sign < 0 ? word : word.substring(0, sign);
            if (!isPart(bare, place.isEmpty())) {
                break;
            }
            place.append(place.isEmpty() ? "" : " ").append(bare);
            end = isCapital(bare) ? place.length() : end;
            if (sign >= 0) {
                break;
            }
        }
        String name = place.substring(0, end);
        return DateRanges.find(name).isEmpty() && !name.isBlank() ? Optional.of(seat(name)) : Optional.empty();
    }

    private boolean isPart(String word, boolean first) {
        if (word.isEmpty() || Character.isDigit(word.charAt(0)) || words.is(Kind.NOT_PLACE, word) && !isThe(word)) {
            return false;
        }
        boolean arabic = words.language().equals("ar");
        return isCapital(word) && !(arabic && words.is(Kind.STOP, word))
                || isThe(word)
                || !first
                        && !arabic
                        && (words.is(Kind.PARTICLE, word) || words.is(Kind.PLACE, word) || word.equals("of"));
    }

    private static boolean isThe(String word) {
        return word.equals("the");
    }

    private boolean isCapital(String word) {
        return !word.isEmpty()
                && (Character.isUpperCase(word.charAt(0))
                        || words.language().equals("ar") && !words.is(Kind.PLACE, word));
    }

    /** {@code United Nations Office at Geneva} is in Geneva. */
    private static String seat(String name) {
        String bare = name.startsWith("the ") ? name.substring(4) : name;
        int at = Math.max(bare.lastIndexOf(" at "), bare.lastIndexOf(" in "));
        return at < 0 ? bare : bare.substring(at + 4);
    }

    /** Place and days of a line that has nothing else: {@code Vienna, 6–8 April 2020}. */
    Optional<Line> line(String line) {
        if (line.length() > 2 * LONGEST) {
            return Optional.empty();
        }
        String bare = AROUND.trimFrom(line);
        return DateRanges.find(bare).stream().findFirst().flatMap(dates -> {
            String rest = AROUND.trimFrom(bare.substring(0, dates.span().start())
                    + bare.substring(dates.span().end()));
            String place = AROUND.trimFrom(
                    rest.replaceFirst("(?i)\\b(?:from|du|del|с|г\\.|года)$", "").replaceFirst("^г\\.|^года", ""));
            boolean range = dates.from().isBefore(dates.to());
            if (place.isEmpty()) {
                return range ? Optional.of(new Line(Optional.empty(), dates)) : Optional.empty();
            }
            return isPlace(place) ? Optional.of(new Line(Optional.of(place), dates)) : Optional.empty();
        });
    }

    private boolean isPlace(String place) {
        boolean printed = Character.isUpperCase(place.charAt(0)) || !Character.isLowerCase(place.charAt(0));
        return printed
                && place.length() <= 40
                && place.chars().noneMatch(Character::isDigit)
                && place.indexOf(':') < 0
                && words.find(Kind.NOUN, FoldedText.fold(place)).isEmpty();
    }
}
