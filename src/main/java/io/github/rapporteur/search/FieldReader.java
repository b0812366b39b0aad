package io.github.rapporteur.search;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Ints;
import io.github.rapporteur.index.SymbolTerms;
import io.github.rapporteur.reference.Context;
import io.github.rapporteur.reference.Reference;
import io.github.rapporteur.reference.References;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads what stands behind {@code name:} in a query, and whole citations. Safe for use by several threads. */
final class FieldReader {
    private static final Pattern NUMBERS = Pattern.compile("\\d{0,6}(?:\\.\\.\\d{0,6})?");
    private static final int LONGEST_CITATION = 300;

    private final References references;

    FieldReader(References references) {
        this.references = references;
    }

    /** The field a word begins with: {@code year} of {@code year:2015}. */
    Optional<QueryField> fieldOf(String word) {
        int colon = word.indexOf(':');
        return colon <= 0 ? Optional.empty() : QueryField.named(word.substring(0, colon));
    }

    /** What a field is asked to hold; what makes no sense there is searched as words, and said. */
    Clause clause(QueryField field, String value, boolean quoted, List<String> notes) {
        return switch (field) {
            case SYMBOL, CITES -> new Clause.Field(field, mention(value));
            case YEAR, STRENGTH -> numbers(field, value, notes);
            case BODY, LANGUAGE, KIND, IS -> new Clause.Field(field, new Clause.Word(value));
            case ADDRESSEE, TOPIC, HEADING, TITLE ->
                new Clause.Field(field, quoted ? new Clause.Phrase(value) : QueryLexer.word(value));
        };
    }

    private static Clause numbers(QueryField field, String value, List<String> notes) {
        if (NUMBERS.matcher(value).matches() && value.chars().anyMatch(Character::isDigit)) {
            return new Clause.Field(field, new Clause.Word(value));
        }
        notes.add(field.label() + ": takes a " + field.label() + " or " + field.label() + "s, such as "
                + field.example() + "; " + value + " was searched as words");
        return new Clause.Phrase(field.label() + ":" + value);
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
        ImmutableList<Reference> read = references.resolve(text, Context.none());
        if (read.size() != 1 || read.get(0).text().length() + 2 < text.strip().length()) {
            return Optional.empty();
        }
        Reference reference = read.get(0);
        return reference
                .target()
                .map(symbol -> new Clause.Mention(text.strip(), SymbolTerms.key(symbol), reference.places()));
    }

    /** A range of numbers, either end open: {@code 2015}, {@code 2015..2020}, {@code ..2020}. */
    record Range(int from, int to) {
        static Range of(String value) {
            int dots = value.indexOf("..");
            String from = dots < 0 ? value : value.substring(0, dots);
            String to = dots < 0 ? value : value.substring(dots + 2);
            Integer low = Ints.tryParse(from);
            Integer high = Ints.tryParse(to);
            return new Range(low == null ? Integer.MIN_VALUE : low, high == null ? Integer.MAX_VALUE : high);
        }
    }
}
