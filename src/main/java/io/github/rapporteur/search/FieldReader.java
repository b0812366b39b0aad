package io.github.rapporteur.search;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.rapporteur.index.SymbolTerms;
import io.github.rapporteur.reference.Context;
import io.github.rapporteur.reference.Reference;
import io.github.rapporteur.reference.References;
import io.github.rapporteur.search.QueryField.Takes;
import io.github.rapporteur.symbol.NearestBodies;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Reads what stands behind {@code name:} in a query, and whole citations. Safe for use by several threads. */
final class FieldReader {
    private static final int LONGEST_CITATION = 300;

    /** Asked for citations only, which most queries are not. */
    private final Supplier<References> references;

    FieldReader(Supplier<References> references) {
        this.references = references;
    }

    /**
     * What a field is asked to hold; what makes no sense there is searched as words, and said. A field within the brackets
     * of another stands for itself.
     */
    Clause clause(QueryField field, Clause value, List<String> notes) {
        return switch (value) {
            case Clause.Everything all -> all;
            case Clause.Field inner -> inner;
            case Clause.All all -> all(field, all, notes);
            case Clause.Any any -> new Clause.Any(each(field, any.parts(), notes));
            case Clause.Not not -> new Clause.Not(clause(field, not.part(), notes));
            default -> field.takes() == Takes.WORDS ? words(field, value) : single(field, value, notes);
        };
    }

    private Clause all(QueryField field, Clause.All all, List<String> notes) {
        return isName(field, all)
                ? clause(field, new Clause.Word(Joiner.on(' ').join(all.parts())), notes)
                : new Clause.All(each(field, all.parts(), notes));
    }

    private static Clause words(QueryField field, Clause value) {
        return new Clause.Field(
                field, value instanceof Clause.Mention mention ? new Clause.Phrase(mention.written()) : value);
    }

    private ImmutableList<Clause> each(QueryField field, ImmutableList<Clause> parts, List<String> notes) {
        return parts.stream().map(part -> clause(field, part, notes)).collect(ImmutableList.toImmutableList());
    }

    /** {@code body:(Commission on Narcotic Drugs)} is one name. */
    private static boolean isName(QueryField field, Clause.All all) {
        boolean named = field.takes() == Takes.BODY || field.takes() == Takes.STATE;
        return named && all.parts().stream().allMatch(Clause.Word.class::isInstance);
    }

    private Clause single(QueryField field, Clause value, List<String> notes) {
        String written = written(value);
        if (field.takes() == Takes.DOCUMENT) {
            return new Clause.Field(field, mention(written));
        }
        Optional<String> known = FieldValues.of(field, written);
        if (known.isEmpty()) {
            notes.add(takes(field) + "; " + Shown.of(written) + " was searched as words");
            return value;
        }
        if (field.takes() == Takes.BODY && !BodyTerms.isKnown(written)) {
            notes.add("no body is known by the name " + Shown.of(written) + nearest(written));
        }
        return new Clause.Field(field, new Clause.Word(known.get()));
    }

    private static String written(Clause value) {
        return switch (value) {
            case Clause.Phrase phrase -> phrase.text();
            case Clause.Mention mention -> mention.written();
            default -> value.toString();
        };
    }

    private static String takes(QueryField field) {
        ImmutableSet<String> known = FieldValues.known(field);
        return field.label() + ": takes "
                + (known.isEmpty()
                        ? "values such as " + field.example()
                        : "one of " + Joiner.on(", ").join(known));
    }

    private static String nearest(String written) {
        String near = NearestBodies.to(written).stream()
                .map(body -> body.name() + " (" + body.series() + ")")
                .collect(Collectors.joining(", "));
        return near.isEmpty() ? "" : "; nearest: " + near;
    }

    private Clause mention(String value) {
        return MentionReader.at(value, 0)
                .filter(found -> found.end() == value.length())
                .<Clause>map(MentionReader.Found::mention)
                .or(() -> citation(value))
                .orElseGet(() -> new Clause.Mention(
                        value, SymbolTerms.key(value.replaceAll("/?\\*+$", "")), ImmutableList.of()));
    }

    /** A citation in words that has one certain meaning: {@code General Assembly resolution 65/230}. */
    Optional<Clause> citation(String text) {
        if (text.length() > LONGEST_CITATION || text.chars().noneMatch(Character::isDigit)) {
            return Optional.empty();
        }
        ImmutableList<Reference> read = references.get().resolve(text, Context.none());
        if (read.size() != 1 || read.get(0).text().length() + 2 < text.strip().length()) {
            return Optional.empty();
        }
        Reference reference = read.get(0);
        return reference
                .target()
                .map(symbol -> new Clause.Mention(text.strip(), SymbolTerms.key(symbol), reference.places()));
    }
}
