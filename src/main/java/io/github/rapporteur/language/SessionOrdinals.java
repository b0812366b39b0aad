package io.github.rapporteur.language;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the ordinals of sessions in six languages at once: {@code Seventy-fifth session}, {@code soixante-quinzième
 * session}, {@code septuagésimo quinto período de sesiones}, {@code семьдесят пятая сессия}, {@code 第七十五届会议},
 * {@code الدورة الخامسة والسبعون}, also {@code 75th session}. Immutable, safe for use by several threads.
 */
public final class SessionOrdinals {
    private static final PhraseTable<Series> AFTER = words("after");
    private static final PhraseTable<Series> BEFORE = words("before");

    private enum Series {
        REGULAR(""),
        SPECIAL("S-"),
        EMERGENCY("ES-");

        private final String prefix;

        Series(String prefix) {
            this.prefix = prefix;
        }
    }

    private SessionOrdinals() {}

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
            return OrdinalNumbers.at(
                            text, OrdinalNumbers.skipSpace(text, before.get().end()))
                    .map(number ->
                            mention(folded, at, number.end(), before.get().value(), number.value()));
        }
        return OrdinalNumbers.at(text, at)
                .flatMap(number -> AFTER.at(text, OrdinalNumbers.skipSpace(text, number.end()))
                        .map(word -> mention(folded, at, word.end(), word.value(), number.value())));
    }

    private static SessionMention mention(FoldedText folded, int start, int end, Series series, int number) {
        return new SessionMention(folded.toRaw(start, end), series.prefix + number);
    }
}
