package io.github.rapporteur.index;

import io.github.rapporteur.document.Node;
import io.github.rapporteur.pipeline.ParsedFile;
import io.github.rapporteur.recommendation.Recommendation;
import io.github.rapporteur.reference.Citation;
import io.github.rapporteur.reference.Resolution;

/**
 * How much stands in one document or many.
 *
 * @param passages paragraphs and items
 * @param recommendations without mere views
 * @param views views reported
 * @param resolved citations whose target is certain
 * @param ambiguous citations with several possible targets
 * @param unresolved citations with no certain target
 */
public record ContentCounts(
        long passages, long recommendations, long views, long resolved, long ambiguous, long unresolved) {

    /** Nothing. */
    public static final ContentCounts ZERO = new ContentCounts(0, 0, 0, 0, 0, 0);

    /** What stands in one file. */
    public static ContentCounts of(ParsedFile file) {
        long recommendations = file.recommendations().stream()
                .filter(found -> found.kind() == Recommendation.Kind.RECOMMENDATION)
                .count();
        return new ContentCounts(
                file.document().stream()
                        .flatMap(document -> document.nodes().stream())
                        .filter(Node::isPassage)
                        .count(),
                recommendations,
                file.recommendations().size() - recommendations,
                citations(file, Resolution.Resolved.class),
                citations(file, Resolution.Ambiguous.class),
                citations(file, Resolution.Unresolved.class));
    }

    private static long citations(ParsedFile file, Class<? extends Resolution> outcome) {
        return file.citations().stream()
                .map(Citation::resolution)
                .filter(outcome::isInstance)
                .count();
    }

    /** Both together. */
    public ContentCounts plus(ContentCounts other) {
        return new ContentCounts(
                passages + other.passages,
                recommendations + other.recommendations,
                views + other.views,
                resolved + other.resolved,
                ambiguous + other.ambiguous,
                unresolved + other.unresolved);
    }

    /** All mentions of other documents, whatever came of them. */
    public long citations() {
        return resolved + ambiguous + unresolved;
    }
}
