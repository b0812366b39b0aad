package io.github.rapporteur.spec;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;

/** Reads the examples out of the lines of a specification. */
final class SpecParser {
    static final String FENCE = "````";
    static final String ARROW = "=>";
    private static final String OPENING = FENCE + " example";

    private final String file;
    private final ImmutableList.Builder<Example> examples = ImmutableList.builder();
    private String section = "";
    private int count;

    SpecParser(String file) {
        this.file = file;
    }

    /** @throws IllegalArgumentException if an example is never closed or an attribute has no value */
    ImmutableList<Example> parse(List<String> lines) {
        int at = 0;
        while (at < lines.size()) {
            String line = lines.get(at);
            if (line.equals(OPENING) || line.startsWith(OPENING + " ")) {
                at = example(lines, at);
            } else if (line.startsWith("#")) {
                section = line.replaceFirst("^#+", "").strip();
            }
            at++;
        }
        return examples.build();
    }

    private int example(List<String> lines, int opening) {
        int closing = opening + 1;
        while (closing < lines.size() && !lines.get(closing).equals(FENCE)) {
            closing++;
        }
        if (closing == lines.size()) {
            throw new IllegalArgumentException(file + ", line " + (opening + 1) + ": the example is never closed");
        }
        List<String> body = lines.subList(opening + 1, closing);
        int arrow = body.indexOf(ARROW);
        count++;
        examples.add(new Example(
                file,
                section,
                count,
                opening + 1,
                attributes(lines.get(opening), opening + 1),
                String.join("\n", arrow < 0 ? body : body.subList(0, arrow)),
                arrow < 0 ? Optional.empty() : Optional.of(String.join("\n", body.subList(arrow + 1, body.size())))));
        return closing;
    }

    private ImmutableMap<String, String> attributes(String opening, int line) {
        ImmutableMap.Builder<String, String> attributes = ImmutableMap.builder();
        for (String pair : Splitter.on(' ').omitEmptyStrings().split(opening.substring(OPENING.length()))) {
            int equals = pair.indexOf('=');
            if (equals <= 0) {
                throw new IllegalArgumentException(file + ", line " + line + ": not key=value: " + pair);
            }
            attributes.put(pair.substring(0, equals), pair.substring(equals + 1));
        }
        return attributes.buildOrThrow();
    }
}
