package io.github.rapporteur.symbol;

import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import java.util.Optional;

/**
 * A word that parts of symbols are made of, from the table {@code words.tsv}.
 *
 * @param code in capitals
 * @param role what a part of that word is
 * @param canonical how it is written before a number: {@code Add}
 */
record Word(String code, Role role, String canonical) {
    private static final ImmutableMap<String, Word> ALL = load();

    enum Role {
        BODY,
        SESSION_BODY,
        NATURE,
        DOTTED_NATURE,
        COMMENT,
        MODIFICATION,
        QUALIFIER
    }

    private static ImmutableMap<String, Word> load() {
        ImmutableMap.Builder<String, Word> words = ImmutableMap.builder();
        for (Table.Row row : Table.read("words.tsv")) {
            String code = row.get("word");
            String canonical = row.get("canonical");
            Role role = Role.valueOf(row.get("role").toUpperCase(Locale.ROOT).replace('-', '_'));
            words.put(code, new Word(code, role, canonical.isEmpty() ? code : canonical));
        }
        return words.buildOrThrow();
    }

    /** @param code in capitals, without number and full stop */
    static Optional<Word> of(String code) {
        return Optional.ofNullable(ALL.get(code));
    }

    /** The longest qualifier that {@code text} begins with. */
    static Optional<Word> qualifierAtStart(String text) {
        return ALL.values().stream()
                .filter(word -> word.role() == Role.QUALIFIER || word.role() == Role.MODIFICATION)
                .filter(word -> text.startsWith(word.code()))
                .max((a, b) -> Integer.compare(a.code().length(), b.code().length()));
    }

    boolean modifies() {
        return role == Role.MODIFICATION || role == Role.QUALIFIER;
    }

    /** Whether the number behind the word is a session; review conferences count in Roman numerals: {@code CCW/CONF.V}. */
    boolean carriesSession(String number) {
        return role == Role.SESSION_BODY || role == Role.COMMENT || (code.equals("CONF") && Roman.is(number));
    }

    boolean isBody() {
        return role == Role.BODY || role == Role.SESSION_BODY;
    }
}
