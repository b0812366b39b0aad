package io.github.rapporteur.text;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;

/**
 * An element of the mark-up that a source says what its text is with, laid over the raw text.
 *
 * @param name its name, without namespace
 * @param parent the place of the enclosing element in {@link SourceText#tags()}; -1 for the outermost one
 * @param span what it encloses of the raw text; empty where it encloses nothing that is printed
 * @param attributes by their names; those of foreign namespaces with a prefix
 * @param content the characters inside that are not printed, and so not in the raw text; empty where there are none
 */
public record Tag(String name, int parent, Span span, ImmutableMap<String, String> attributes, String content) {

    /** An attribute that is there and not blank. */
    public Optional<String> attribute(String attribute) {
        String value = attributes.getOrDefault(attribute, "").strip();
        return value.isEmpty() ? Optional.empty() : Optional.of(value);
    }

    /** Whether an attribute has a value. */
    public boolean has(String attribute, String value) {
        return value.equals(attributes.get(attribute));
    }
}
