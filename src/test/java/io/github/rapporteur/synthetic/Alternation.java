package io.github.rapporteur.synthetic;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import io.github.rapporteur.text.Span;
import java.util.regex.Pattern;

/** One regular expression for all forms that citations have: slow, and so simple that it can tell what must be found. */
public final class Alternation {
    private static final String ANY = "any";

    private final Pattern pattern;

    private Alternation(Pattern pattern) {
        this.pattern = pattern;
    }

    /** @param language ISO 639-1 */
    public static Alternation of(String language) {
        return new Alternation(Pattern.compile(SyntheticText.rows("alternation.tsv").stream()
                .filter(row -> row.get(0).equals(language) || row.get(0).equals(ANY))
                .map(row -> row.get(1))
                .collect(joining("|"))));
    }

    /** Where the forms stand. */
    public ImmutableList<Span> mentions(String text) {
        return pattern.matcher(text)
                .results()
                .map(found -> new Span(found.start(), found.end()))
                .collect(ImmutableList.toImmutableList());
    }
}
