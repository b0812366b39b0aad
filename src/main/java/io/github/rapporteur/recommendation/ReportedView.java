package io.github.rapporteur.recommendation;

import io.github.rapporteur.document.Node;
import io.github.rapporteur.language.FoldedText;
import io.github.rapporteur.language.PhraseTable;
import java.util.Optional;

/** {@code Several speakers recommended …}: a report of what somebody favoured, not advice of the document itself. */
final class ReportedView implements SentenceRule {
    /** How far from its start a sentence names the speaker. */
    private static final int SUBJECT = 120;
    /** How far behind the speaker the verb of saying stands. */
    private static final int FAR = 60;

    @Override
    public Optional<Recommendation> find(Reading reading, Node passage, String sentence) {
        String folded = FoldedText.fold(sentence);
        if (!isReport(reading.lexicon(), folded) || !asks(reading.lexicon(), folded) || isCourtesy(reading, folded)) {
            return Optional.empty();
        }
        return Optional.of(Findings.view(passage, reading.reader().ofSentence(sentence), sentence));
    }

    private static boolean isCourtesy(Reading reading, String folded) {
        return !reading.lexicon().find(Lexicon.Kind.NOTADVICE, folded).isEmpty();
    }

    private static boolean isReport(Lexicon lexicon, String folded) {
        if (!lexicon.find(Lexicon.Kind.VIEW, folded).isEmpty()) {
            return true;
        }
        return lexicon.find(Lexicon.Kind.SPEAKER, folded.substring(0, Math.min(SUBJECT, folded.length()))).stream()
                .anyMatch(speaker -> saysSomething(lexicon, folded, speaker));
    }

    /** A verb of saying behind the speaker, unless a duty stands between: {@code experts should be encouraged}. */
    private static boolean saysSomething(Lexicon lexicon, String folded, PhraseTable.Match<Lexicon.Kind> speaker) {
        String behind = folded.substring(speaker.end(), Math.min(folded.length(), speaker.end() + FAR));
        int duty = lexicon.find(Lexicon.Kind.NEED, behind).stream()
                .mapToInt(PhraseTable.Match::start)
                .min()
                .orElse(FAR);
        return lexicon.find(Lexicon.Kind.SAYING, behind).stream().anyMatch(saying -> saying.start() <= duty);
    }

    private static boolean asks(Lexicon lexicon, String folded) {
        return !lexicon.find(Lexicon.Kind.NEED, folded).isEmpty();
    }
}
