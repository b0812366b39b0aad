package io.github.rapporteur.pipeline;

import com.google.common.collect.ImmutableList;
import io.github.rapporteur.akn.AkomaNtoso;
import io.github.rapporteur.document.Document;
import io.github.rapporteur.document.Proceedings;
import io.github.rapporteur.extract.Extraction;
import io.github.rapporteur.extract.Status;
import io.github.rapporteur.meeting.Meeting;
import io.github.rapporteur.meeting.Meetings;
import io.github.rapporteur.recommendation.Recommendation;
import io.github.rapporteur.reference.Citation;
import io.github.rapporteur.structure.Hints;
import io.github.rapporteur.symbol.Symbol;
import io.github.rapporteur.text.Problem;
import io.github.rapporteur.text.SourceText;
import java.util.Optional;

/**
 * Everything that is known of one file.
 *
 * @param read what was read out of it
 * @param symbol the document's symbol: as its head prints it, else as told, else as the file's name spells it
 * @param document the tree; empty where the status has no text
 * @param citations in reading order
 * @param recommendations in reading order
 * @param problems what was lost, guessed or contradictory; those of reading the file come first
 */
public record ParsedFile(
        ReadFile read,
        Optional<Symbol> symbol,
        Optional<Document> document,
        ImmutableList<Citation> citations,
        ImmutableList<Recommendation> recommendations,
        ImmutableList<Problem> problems) {

    /** A file of which nothing was told, and whose problems all come from reading it. */
    public ParsedFile(
            String source,
            Status status,
            Optional<Symbol> symbol,
            Optional<Document> document,
            ImmutableList<Citation> citations,
            ImmutableList<Recommendation> recommendations,
            ImmutableList<Problem> problems) {
        this(
                new ReadFile(
                        source,
                        new Extraction(status, document.map(Document::text).orElse(SourceText.EMPTY), problems),
                        Hints.NONE),
                symbol,
                document,
                citations,
                recommendations,
                problems);
    }

    /** The file's path as it was given, or found below a folder that was given. */
    public String source() {
        return read.source();
    }

    /** How reading ended. */
    public Status status() {
        return read.extraction().status();
    }

    /** The meeting that the document reports or announces; read at each call, for few who parse ask for it. */
    public Optional<Meeting> meeting() {
        return document.flatMap(Meetings::of);
    }

    /** How the document came about, where its mark-up tells: sponsors, votes, subjects; read at each call. */
    public Optional<Proceedings> proceedings() {
        return document.map(Document::text).flatMap(AkomaNtoso::proceedings);
    }

    /** A file that gave no document. */
    static ParsedFile without(ReadFile read, Optional<Symbol> symbol, ImmutableList<Problem> problems) {
        return new ParsedFile(read, symbol, Optional.empty(), ImmutableList.of(), ImmutableList.of(), problems);
    }
}
