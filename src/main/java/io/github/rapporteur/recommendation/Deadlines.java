package io.github.rapporteur.recommendation;

import io.github.rapporteur.language.DateMention;
import io.github.rapporteur.language.Dates;
import io.github.rapporteur.language.FoldedText;
import io.github.rapporteur.language.PhraseTable;
import io.github.rapporteur.language.SessionMention;
import io.github.rapporteur.language.SessionOrdinals;
import io.github.rapporteur.text.Span;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds until when something should be done: {@code by 2025}, {@code at its seventy-sixth session}. */
final class Deadlines {
    /** A time may stand this far behind the word that makes it a deadline. */
    private static final int NEAR = 24;

    private static final Pattern YEAR = Pattern.compile("(?<![\\d/.])20\\d{2}(?![\\d/)])");
    private static final Pattern PERIOD = Pattern.compile(
            "(?:\\d{1,3}|one|two|three|four|five|six|twelve|un an|deux|trois|six|dos|tres|seis) (?:days?|weeks?|months?|years?|jours|mois|ans|d[ií]as|meses|años)");

    private final Lexicon lexicon;

    Deadlines(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The first deadline of a text, as printed. */
    Optional<String> find(String text) {
        FoldedText folded = FoldedText.of(text);
        return Stream.of(
                        Dates.find(text).stream().map(DateMention::span),
                        SessionOrdinals.find(text).stream().map(SessionMention::span),
                        spans(YEAR.matcher(text)),
                        spans(PERIOD.matcher(text)))
                .flatMap(spans -> spans)
                .flatMap(time -> before(text, folded, time).stream())
                .min(Span::compareTo)
                .map(span -> span.in(text));
    }

    private static Stream<Span> spans(Matcher matcher) {
        return matcher.results().map(result -> new Span(result.start(), result.end()));
    }

    private Optional<Span> before(String text, FoldedText folded, Span time) {
        int to = folded.fromRaw(time.start());
        for (int from = Math.max(0, to - NEAR); from < to; from++) {
            if (PhraseTable.startsWord(folded.text(), from)) {
                Optional<PhraseTable.Match<Lexicon.Kind>> word = lexicon.at(Lexicon.Kind.DEADLINE, folded.text(), from);
                if (word.isPresent()
                        && word.get().end() <= to
                        && isPlain(folded.text(), word.get().end(), to)) {
                    return Optional.of(new Span(folded.toRaw(from, from).start(), time.end()));
                }
            }
        }
        return Optional.empty();
    }

    /** Whether only a few small words stand between, and none that says it is about the past. */
    private static boolean isPlain(String text, int from, int to) {
        String between = text.substring(from, to);
        return between.length() <= NEAR && between.indexOf(',') < 0 && between.indexOf('(') < 0;
    }
}
