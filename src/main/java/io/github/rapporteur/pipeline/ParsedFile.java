package io.github.rapporteur.pipeline;

import com.google.common.collect.ImmutableList;
import io.github.rapporteur.document.Document;
import io.github.rapporteur.extract.Status;
import io.github.rapporteur.meeting.Meeting;
import io.github.rapporteur.meeting.Meetings;
import io.github.rapporteur.recommendation.Recommendation;
import io.github.rapporteur.reference.Citation;
import io.github.rapporteur.symbol.Symbol;
import io.github.rapporteur.text.Problem;
import java.util.Optional;

/**
 * Everything that is known of one file.
 *
 * @param source its path as it was given, or found below a folder that was given
 * @param status how reading ended
 * @param symbol the document's symbol: as its head prints it, else as told, else as the file's name spells it
 * @param document the tree; empty where the status has no text
 * @param citations in reading order
 * @param recommendations in reading order
 * @param problems what was lost, guessed or contradictory
 */
public record ParsedFile(
        String source,
        Status status,
        Optional<Symbol> symbol,
        Optional<Document> document,
        ImmutableList<Citation> citations,
        ImmutableList<Recommendation> recommendations,
        ImmutableList<Problem> problems) {

    /** A file whose symbol is the one its document's head has. */
    public ParsedFile(
            String source,
            Status status,
            Optional<Document> document,
            ImmutableList<Citation> citations,
            ImmutableList<Recommendation> recommendations,
            ImmutableList<Problem> problems) {
        this(
                source,
                status,
                document.flatMap(read -> read.masthead().symbol()),
                document,
                citations,
                recommendations,
                problems);
    }

    /** The meeting that the document reports or announces; read at each call, for few who parse ask for it. */
    public Optional<Meeting> meeting() {
        return document.flatMap(Meetings::of);
    }

    /** A file that gave no document. */
    static ParsedFile without(String source, Status status, Optional<Symbol> symbol, ImmutableList<Problem> problems) {
        return new ParsedFile(
                source, status, symbol, Optional.empty(), ImmutableList.of(), ImmutableList.of(), problems);
    }
}
