package io.github.rapporteur.index;

import io.github.rapporteur.recommendation.Recommendation;
import java.io.IOException;

/** The stored form of a recommendation. */
final class RecommendationCodec {

    private RecommendationCodec() {}

    static void write(Recommendation found, Encoder out) throws IOException {
        out.number(found.node());
        out.name(found.kind());
        out.strings(found.addressees());
        out.maybe(found.modality(), out::string);
        out.maybe(found.strength());
        out.maybe(found.action(), out::string);
        out.strings(found.topics());
        out.strings(found.proposers());
        out.maybe(found.response(), out::string);
        out.string(found.sentence());
        out.maybe(found.deadline(), out::string);
        out.maybe(found.condition(), out::string);
        out.maybe(found.purpose(), out::string);
        out.strings(found.countries());
        out.strings(found.addressed());
    }

    static Recommendation read(Decoder in) throws IOException {
        return new Recommendation(
                in.number(),
                in.name(Recommendation.Kind.class),
                in.strings(),
                in.maybe(in::string),
                in.maybeNumber(),
                in.maybe(in::string),
                in.strings(),
                in.strings(),
                in.maybe(in::string),
                in.string(),
                in.maybe(in::string),
                in.maybe(in::string),
                in.maybe(in::string),
                in.strings(),
                in.strings());
    }
}
