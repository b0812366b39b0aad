package io.github.rapporteur.index;

import com.google.common.collect.ImmutableList;
import io.github.rapporteur.document.NodeType;
import io.github.rapporteur.document.Role;
import io.github.rapporteur.recommendation.Recommendation;
import io.github.rapporteur.reference.ReferenceKind;
import io.github.rapporteur.topic.ActionCategory;
import io.github.rapporteur.topic.Name;
import io.github.rapporteur.topic.Topic;
import java.io.IOException;
import java.util.Optional;

/**
 * The numbers by which passages keep what is one of a few; 0 is nothing. They go by these lists, not by the order in
 * which an enum happens to be written: what is new comes last, and any other change is one of the schema.
 */
final class Numbered<E extends Enum<E>> {
    static final Numbered<NodeType> TYPES = of(
            NodeType.TITLE,
            NodeType.HEADING,
            NodeType.PARAGRAPH,
            NodeType.ITEM,
            NodeType.FOOTNOTE,
            NodeType.TABLE,
            NodeType.ANNEX);
    static final Numbered<Role> ROLES = of(Role.PREAMBULAR, Role.OPERATIVE);
    static final Numbered<ReferenceKind> REFERENCES = of(
            ReferenceKind.DOCUMENT,
            ReferenceKind.RESOLUTION,
            ReferenceKind.DECISION,
            ReferenceKind.TREATY,
            ReferenceKind.INTERNAL,
            ReferenceKind.RECORD);
    static final Numbered<Recommendation.Kind> KINDS = of(Recommendation.Kind.RECOMMENDATION, Recommendation.Kind.VIEW);
    static final Numbered<Topic.Scheme> SCHEMES =
            of(Topic.Scheme.THESAURUS, Topic.Scheme.HEADING, Topic.Scheme.SDG, Topic.Scheme.UPR);
    static final Numbered<Name.Kind> NAMES = of(Name.Kind.COUNTRY, Name.Kind.ORGANIZATION);
    static final Numbered<ActionCategory> CATEGORIES = of(
            ActionCategory.MINIMAL,
            ActionCategory.CONTINUING,
            ActionCategory.CONSIDERING,
            ActionCategory.GENERAL,
            ActionCategory.SPECIFIC);

    private final ImmutableList<E> values;

    private Numbered(ImmutableList<E> values) {
        this.values = values;
    }

    @SafeVarargs
    private static <E extends Enum<E>> Numbered<E> of(E... values) {
        return new Numbered<>(ImmutableList.copyOf(values));
    }

    /** In the order of their numbers, which begin with 1. */
    ImmutableList<E> values() {
        return values;
    }

    int number(E value) {
        return 1 + values.indexOf(value);
    }

    int number(Optional<E> value) {
        return value.map(this::number).orElse(0);
    }

    /** @throws IndexOutOfBoundsException if there is none */
    E value(int number) {
        return values.get(number - 1);
    }

    /** @throws IndexOutOfBoundsException if there is none */
    Optional<E> maybe(int number) {
        return number == 0 ? Optional.empty() : Optional.of(value(number));
    }

    void write(E value, Encoder out) throws IOException {
        out.size(number(value));
    }

    void write(Optional<E> value, Encoder out) throws IOException {
        out.size(number(value));
    }

    E read(Decoder in) throws IOException {
        return value(in.size());
    }

    Optional<E> maybe(Decoder in) throws IOException {
        return maybe(in.size());
    }
}
