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
    /** A time may start this far behind the word that makes it a deadline. */
    private static final int NEAR = 24;
    /** No time takes more characters. */
    private static final int LONGEST = 80;

    private static final Pattern YEAR = Pattern.compile("(?<![\\d/.])20\\d{2}(?![\\d/)])(?: года?|年(?:年?底)?(?:之?前)?)?");
    private static final Pattern PERIOD =
            Pattern.compile("(?:\\d{1,3}|one|two|three|four|five|six|twelve|un|deux|trois|six|dos|tres|seis)"
                    + " (?:days?|weeks?|months?|years?|jours|mois|ans?|días|mes(?:es)?|años?)");

    private final Lexicon lexicon;

    Deadlines(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The first deadline of a text, as printed. */
    Optional<String> find(String text) {
        FoldedText folded = FoldedText.of(text);
        return lexicon.find(Lexicon.Kind.DEADLINE, folded.text()).stream()
                .flatMap(word -> behind(text, folded, word).stream())
                .findFirst()
                .map(span -> span.in(text));
    }

    private static Optional<Span> behind(String text, FoldedText folded, PhraseTable.Match<Lexicon.Kind> word) {
        Span printed = folded.toRaw(word.start(), word.end());
        String rest = text.substring(printed.end(), Math.min(text.length(), printed.end() + LONGEST));
        return Stream.of(
                        Dates.first(rest).map(DateMention::span),
                        session(text, printed),
                        span(YEAR.matcher(rest)),
                        span(PERIOD.matcher(rest)))
                .flatMap(Optional::stream)
                .filter(time -> isNear(rest, time))
                .findFirst()
                .map(time -> new Span(printed.start(), printed.end() + time.end()));
    }

    /** The session, whose word may be part of what makes it a deadline; counted from behind that. */
    private static Optional<Span> session(String text, Span word) {
        String rest = text.substring(word.start(), Math.min(text.length(), word.end() + LONGEST));
        int shift = word.length();
        return SessionOrdinals.first(rest)
                .map(SessionMention::span)
                .filter(span -> span.end() > shift)
                .map(span -> new Span(Math.max(0, span.start() - shift), span.end() - shift));
    }

    private static Optional<Span> span(Matcher matcher) {
        return matcher.find() ? Optional.of(new Span(matcher.start(), matcher.end())) : Optional.empty();
    }

    /** Whether only a few small words stand between. */
    private static boolean isNear(String rest, Span time) {
        String between = rest.substring(0, time.start());
        return between.length() <= NEAR && between.indexOf(',') < 0 && between.indexOf('(') < 0;
    }
}
