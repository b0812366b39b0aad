package io.github.rapporteur.language;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the ordinals of sessions in six languages at once: {@code Seventy-fifth session}, {@code soixante-quinzième
 * session}, {@code septuagésimo quinto período de sesiones}, {@code семьдесят пятая сессия}, {@code 第七十五届会议},
 * {@code الدورة الخامسة والسبعون}, also {@code 75th session}. Immutable, safe for use by several threads.
 */
public final class SessionOrdinals {
    private static final PhraseTable<Integer> NUMBERS = numbers();
    private static final PhraseTable<Series> AFTER = words("after");
    private static final PhraseTable<Series> BEFORE = words("before");
    private static final Pattern DIGITS =
            Pattern.compile("(\\d{1,3})(?: ?(?:st|nd|rd|th|er|ere|e|eme|a|o|я|ая|й|ой|\\.?[º°ª]))?(?![\\p{L}\\d])");
    private static final Pattern HAN = Pattern.compile("第 ?(\\d{1,3}|[" + HanNumber.CHARACTERS + "]{1,6}) ?(?=届)");

    private enum Series {
        REGULAR(""),
        SPECIAL("S-"),
        EMERGENCY("ES-");

        private final String prefix;

        Series(String prefix) {
            this.prefix = prefix;
        }
    }

    private record Number(int end, int value) {}

    private SessionOrdinals() {}

    private static PhraseTable<Integer> numbers() {
        PhraseTable.Builder<Integer> numbers = new PhraseTable.Builder<>();
        WordList.rows("ordinals.tsv", 3).forEach(row -> numbers.put(row.get(2), Integer.valueOf(row.get(1))));
        return numbers.build();
    }

    private static PhraseTable<Series> words(String side) {
        PhraseTable.Builder<Series> words = new PhraseTable.Builder<>();
        for (List<String> row : WordList.rows("session-words.tsv", 4)) {
            if (row.get(2).equals(side)) {
                Series series = switch (row.get(1)) {
                    case "special" -> Series.SPECIAL;
                    case "emergency" -> Series.EMERGENCY;
                    default -> Series.REGULAR;
                };
                words.put(row.get(3), series);
            }
        }
        return words.build();
    }

    /** The first session a text names. */
    public static Optional<SessionMention> first(CharSequence text) {
        return find(text).stream().findFirst();
    }

    /** Every session a text names, in order. */
    public static ImmutableList<SessionMention> find(CharSequence text) {
        FoldedText folded = FoldedText.of(text);
        String spaced = folded.text().replace('-', ' ');
        ImmutableList.Builder<SessionMention> found = ImmutableList.builder();
        int at = 0;
        while (at < spaced.length()) {
            Optional<SessionMention> mention =
                    PhraseTable.startsWord(spaced, at) ? at(folded, spaced, at) : Optional.empty();
            mention.ifPresent(found::add);
            at++;
            while (mention.isPresent() && at < spaced.length() && before(folded, at, mention.get())) {
                at++;
            }
        }
        return found.build();
    }

    private static boolean before(FoldedText folded, int at, SessionMention mention) {
        return folded.toRaw(at, at).start() < mention.span().end();
    }

    private static Optional<SessionMention> at(FoldedText folded, String text, int at) {
        Optional<PhraseTable.Match<Series>> before = BEFORE.at(text, at);
        if (before.isPresent()) {
            return number(text, skipSpace(text, before.get().end()))
                    .map(number ->
                            mention(folded, at, number.end(), before.get().value(), number.value()));
        }
        return number(text, at)
                .flatMap(number -> AFTER.at(text, skipSpace(text, number.end()))
                        .map(word -> mention(folded, at, word.end(), word.value(), number.value())));
    }

    private static SessionMention mention(FoldedText folded, int start, int end, Series series, int number) {
        return new SessionMention(folded.toRaw(start, end), series.prefix + number);
    }

    private static Optional<Number> number(String text, int at) {
        char first = at < text.length() ? text.charAt(at) : ' ';
        if (first != '第' && !Character.isDigit(first)) {
            return words(text, at);
        }
        Pattern written = first == '第' ? HAN : DIGITS;
        Matcher matcher = written.matcher(text).region(at, text.length()).useTransparentBounds(true);
        return matcher.lookingAt()
                ? Optional.of(new Number(matcher.end(), HanNumber.value(matcher.group(1))))
                : Optional.empty();
    }

    /** The sum of the number words that follow one another: seventy and fifth. */
    private static Optional<Number> words(String text, int at) {
        int value = 0;
        int end = at;
        Optional<PhraseTable.Match<Integer>> word = NUMBERS.at(text, at);
        while (word.isPresent()) {
            value += word.get().value();
            end = word.get().end();
            word = NUMBERS.at(text, skipSpace(text, end));
        }
        return value == 0 ? Optional.empty() : Optional.of(new Number(end, value));
    }

    private static int skipSpace(String text, int at) {
        int next = at;
        while (next < text.length() && text.charAt(next) == ' ') {
            next++;
        }
        return next;
    }
}
