package io.github.rapporteur.akn;

import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Reads {@code Algeria, Bosnia and Herzegovina and Chad (on behalf of the States …)}: the sponsors of a draft. */
final class Sponsors {
    private static final String AND = " and ";
    private static final String SUBMITTED = "submitted by ";
    private static final ImmutableList<String> WITH_AND = namesWithAnd();

    private Sponsors() {}

    private static ImmutableList<String> namesWithAnd() {
        try {
            return Resources.readLines(
                            Resources.getResource(Sponsors.class, "names-with-and.txt"), StandardCharsets.UTF_8)
                    .stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(ImmutableList.toImmutableList());
        } catch (IOException e) {
            throw new UncheckedIOException("the names of States in the jar cannot be read", e);
        }
    }

    static ImmutableList<String> read(String written) {
        String list = written.strip();
        if (list.startsWith(SUBMITTED)) {
            return ImmutableList.of(list.substring(SUBMITTED.length()).strip());
        }
        ImmutableList.Builder<String> names = ImmutableList.builder();
        int from = 0;
        int depth = 0;
        for (int i = 0; i < list.length(); i++) {
            char c = list.charAt(i);
            depth += c == '(' ? 1 : c == ')' && depth > 0 ? -1 : 0;
            int length = depth > 0 ? 0 : separator(list, from, i);
            if (length > 0) {
                add(list.substring(from, i), names);
                from = i + length;
                i = from - 1;
            }
        }
        add(list.substring(Math.min(from, list.length())), names);
        return names.build();
    }

    /** How long what parts two names at {@code at} is; 0 where nothing does. */
    private static int separator(String list, int from, int at) {
        if (list.charAt(at) == ',' || list.charAt(at) == ';') {
            return 1;
        }
        if (!list.startsWith(AND, at)) {
            return 0;
        }
        int name = from;
        while (name < at && list.charAt(name) == ' ') {
            name++;
        }
        int begins = name;
        boolean inName =
                WITH_AND.stream().anyMatch(known -> list.startsWith(known, begins) && at < begins + known.length());
        return inName ? 0 : AND.length();
    }

    private static void add(String name, ImmutableList.Builder<String> names) {
        String bare = name.strip();
        if (bare.startsWith("and ")) {
            bare = bare.substring("and ".length()).strip();
        }
        if (!bare.isEmpty()) {
            names.add(bare);
        }
    }
}
