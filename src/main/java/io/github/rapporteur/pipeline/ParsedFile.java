package io.github.rapporteur.pipeline;

import com.google.common.collect.ImmutableList;
import io.github.rapporteur.document.Document;
import io.github.rapporteur.extract.Status;
import io.github.rapporteur.recommendation.Recommendation;
import io.github.rapporteur.reference.Citation;
import io.github.rapporteur.text.Problem;
import java.util.Optional;

/**
 * Everything that is known of one file.
 *
 * @param source its path as it was given, or found below a folder that was given
 * @param status how reading ended
 * @param document the tree; empty where the status has no text
 * @param citations in reading order
 * @param recommendations in reading order
 * @param problems what was lost, guessed or contradictory
 */
public record ParsedFile(
        String source,
        Status status,
        Optional<Document> document,
        ImmutableList<Citation> citations,
        ImmutableList<Recommendation> recommendations,
        ImmutableList<Problem> problems) {}
