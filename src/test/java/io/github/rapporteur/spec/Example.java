package io.github.rapporteur.spec;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;

/**
 * One example of a specification.
 *
 * @param file the name of the Markdown file
 * @param section the heading it stands under
 * @param number its place among the examples of the file, from 1
 * @param line where its fence opens, from 1
 * @param attributes what stands behind the word {@code example}: {@code lang=fr}
 * @param input the lines above {@code =>}, joined by newlines
 * @param expected the lines below; empty when the example has no line {@code =>}
 */
public record Example(
        String file,
        String section,
        int number,
        int line,
        ImmutableMap<String, String> attributes,
        String input,
        Optional<String> expected) {

    /** The value of an attribute, or {@code otherwise} where the example has none of that name. */
    public String attribute(String name, String otherwise) {
        return attributes.getOrDefault(name, otherwise);
    }

    /** The same example with another input, to run it once more with a variant of its text. */
    public Example withInput(String other) {
        return new Example(file, section, number, line, attributes, other, expected);
    }

    /** Where to find it: {@code symbols.md, Sessions, example 12, line 140}. */
    public String where() {
        return file + ", " + section + ", example " + number + ", line " + line;
    }
}
