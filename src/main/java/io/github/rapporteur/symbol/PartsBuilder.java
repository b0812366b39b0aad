package io.github.rapporteur.symbol;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** What was found out so far about the components of one symbol. */
final class PartsBuilder {
    final ImmutableList.Builder<String> subsidiaries = ImmutableList.builder();
    final ImmutableList.Builder<String> seriesPath = ImmutableList.builder();
    final ImmutableList.Builder<String> modifications = ImmutableList.builder();
    Optional<String> session = Optional.empty();
    OptionalInt year = OptionalInt.empty();
    Optional<String> nature = Optional.empty();
    Optional<String> number = Optional.empty();
    Optional<String> letters = Optional.empty();
    Optional<String> country = Optional.empty();
    boolean understood = true;
    /** How many numbers have no meaning. */
    int surplus;

    private Optional<Component> numbered = Optional.empty();

    void number(Component component, String value) {
        number = Optional.of(value);
        numbered = Optional.of(component);
    }

    boolean natureIs(String... codes) {
        return nature.filter(List.of(codes)::contains).isPresent();
    }

    /**
     * Takes what stands in the brackets of a component.
     *
     * @param ofBody whether the component names a body or nature, so that a bare number is its session: {@code COP(15)}
     */
    void groups(Component component, boolean ofBody) {
        component.groups().forEach(group -> group(group, ofBody));
    }

    private void group(String group, boolean ofBody) {
        String inner = group.substring(1, group.length() - 1);
        int asYear = Component.year(inner);
        boolean roman = Roman.is(inner) || Component.isSpecialSession(inner);
        if (group.charAt(0) == '[') {
            letters = Optional.of(inner);
        } else if (asYear > 0) {
            year = OptionalInt.of(asYear);
        } else if (roman || (ofBody && inner.chars().allMatch(Character::isDigit))) {
            session = Optional.of(inner);
        } else {
            modifications.add(Canonical.qualifier(inner));
        }
    }

    /** @param end the index of the first component that is a modification */
    SymbolParts build(List<Component> components, int end) {
        int numberAt = numbered.map(components.subList(0, end)::lastIndexOf).orElse(-1);
        return new SymbolParts(
                components.get(0).head(),
                subsidiaries.build(),
                seriesPath.build(),
                session,
                year,
                nature,
                number,
                letters,
                country,
                modifications.build(),
                components.size() - end,
                numberAt,
                understood,
                surplus > 0);
    }
}
