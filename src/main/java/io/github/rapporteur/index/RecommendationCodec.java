package io.github.rapporteur.index;

import com.google.common.collect.ImmutableList;
import io.github.rapporteur.recommendation.Recommendation;
import io.github.rapporteur.topic.Name;
import io.github.rapporteur.topic.Topic;
import java.io.IOException;
import java.util.Collection;
import java.util.List;

/** The stored form of the recommendations of one node, beside its text and the headings above. */
final class RecommendationCodec {
    private static final String SAYS = "says \"";
    private static final String QUOTE = "\"";

    private final Excerpts text;
    private final Excerpts headings;

    private RecommendationCodec(String text, List<String> headings) {
        this.text = new Excerpts(text);
        this.headings = new Excerpts(String.join("\n", headings));
    }

    static void write(Collection<Recommendation> found, String text, List<String> headings, Encoder out)
            throws IOException {
        RecommendationCodec codec = new RecommendationCodec(text, headings);
        out.all(found, one -> codec.write(one, out));
    }

    /**
     * Reads them.
     *
     * @param node the id of the node
     */
    static ImmutableList<Recommendation> read(int node, String text, List<String> headings, Decoder in)
            throws IOException {
        RecommendationCodec codec = new RecommendationCodec(text, headings);
        return in.all(() -> codec.read(node, in));
    }

    private void write(Recommendation found, Encoder out) throws IOException {
        text.writeEnding(found.sentence(), out);
        Numbered.KINDS.write(found.kind(), out);
        words(found.addressees(), out);
        out.maybe(found.modality(), value -> text.write(value, out));
        out.maybe(found.strength());
        out.maybe(found.action(), value -> text.write(value, out));
        out.all(found.topics(), topic -> write(topic, out));
        words(found.proposers(), out);
        out.maybe(found.response(), value -> text.write(value, out));
        out.maybe(found.deadline(), value -> text.write(value, out));
        out.maybe(found.condition(), value -> text.write(value, out));
        out.maybe(found.purpose(), value -> text.write(value, out));
        words(found.countries(), out);
        words(found.addressed(), out);
        Numbered.CATEGORIES.write(found.category(), out);
        out.all(found.names(), name -> write(name, out));
    }

    private Recommendation read(int node, Decoder in) throws IOException {
        String sentence = text.readEnding(in);
        return new Recommendation(
                node,
                Numbered.KINDS.read(in),
                words(in),
                in.maybe(() -> text.read(in)),
                in.maybeNumber(),
                in.maybe(() -> text.read(in)),
                in.all(() -> topic(in)),
                words(in),
                in.maybe(() -> text.read(in)),
                sentence,
                in.maybe(() -> text.read(in)),
                in.maybe(() -> text.read(in)),
                in.maybe(() -> text.read(in)),
                words(in),
                words(in),
                Numbered.CATEGORIES.maybe(in),
                in.all(() -> name(in)));
    }

    private void words(List<String> values, Encoder out) throws IOException {
        out.all(values, value -> text.write(value, out));
    }

    private ImmutableList<String> words(Decoder in) throws IOException {
        return in.all(() -> text.read(in));
    }

    private void write(Topic topic, Encoder out) throws IOException {
        Numbered.SCHEMES.write(topic.scheme(), out);
        headings.write(topic.id(), out);
        new Excerpts(topic.id()).write(topic.label(), out);
        because(topic.because(), out);
    }

    /** {@code says "prison"} tells a word of the text. */
    private void because(String reason, Encoder out) throws IOException {
        boolean says = reason.startsWith(SAYS) && reason.length() > SAYS.length() && reason.endsWith(QUOTE);
        out.flag(says);
        text.write(says ? reason.substring(SAYS.length(), reason.length() - QUOTE.length()) : reason, out);
    }

    private String because(Decoder in) throws IOException {
        return in.flag() ? SAYS + text.read(in) + QUOTE : text.read(in);
    }

    private Topic topic(Decoder in) throws IOException {
        Topic.Scheme scheme = Numbered.SCHEMES.read(in);
        String id = headings.read(in);
        return new Topic(scheme, id, new Excerpts(id).read(in), because(in));
    }

    private void write(Name name, Encoder out) throws IOException {
        Numbered.NAMES.write(name.kind(), out);
        out.string(name.id());
        text.write(name.text(), out);
    }

    private Name name(Decoder in) throws IOException {
        return new Name(Numbered.NAMES.read(in), in.string(), text.read(in));
    }
}
