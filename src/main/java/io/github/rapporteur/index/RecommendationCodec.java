package io.github.rapporteur.index;

import io.github.rapporteur.recommendation.Recommendation;
import io.github.rapporteur.topic.ActionCategory;
import io.github.rapporteur.topic.Name;
import io.github.rapporteur.topic.Topic;
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
        out.all(found.topics(), topic -> write(topic, out));
        out.strings(found.proposers());
        out.maybe(found.response(), out::string);
        out.string(found.sentence());
        out.maybe(found.deadline(), out::string);
        out.maybe(found.condition(), out::string);
        out.maybe(found.purpose(), out::string);
        out.strings(found.countries());
        out.strings(found.addressed());
        out.maybe(found.category(), out::name);
        out.all(found.names(), name -> write(name, out));
    }

    private static void write(Topic topic, Encoder out) throws IOException {
        out.name(topic.scheme());
        out.string(topic.id());
        out.string(topic.label());
        out.string(topic.because());
    }

    private static void write(Name name, Encoder out) throws IOException {
        out.name(name.kind());
        out.string(name.id());
        out.string(name.text());
    }

    private static Name name(Decoder in) throws IOException {
        return new Name(in.name(Name.Kind.class), in.string(), in.string());
    }

    private static Topic topic(Decoder in) throws IOException {
        return new Topic(in.name(Topic.Scheme.class), in.string(), in.string(), in.string());
    }

    static Recommendation read(Decoder in) throws IOException {
        return new Recommendation(
                in.number(),
                in.name(Recommendation.Kind.class),
                in.strings(),
                in.maybe(in::string),
                in.maybeNumber(),
                in.maybe(in::string),
                in.all(() -> topic(in)),
                in.strings(),
                in.maybe(in::string),
                in.string(),
                in.maybe(in::string),
                in.maybe(in::string),
                in.maybe(in::string),
                in.strings(),
                in.strings(),
                in.maybe(() -> in.name(ActionCategory.class)),
                in.all(() -> name(in)));
    }
}
